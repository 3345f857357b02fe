package org.withoutlocks.explorer.engine;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the instructions for array elements work on. */
final class ArrayAccess {

    /** Returns the type of array that an instruction stores to. */
    static Type stored(int opcode) {
        return switch (opcode) {
            case Opcodes.AASTORE -> Type.getType(Object[].class);
            case Opcodes.BASTORE -> Type.getType(Object.class);
            default -> Type.getType("[" + element(opcode));
        };
    }

    /** Returns the type of element that an instruction stores. */
    static Type element(int opcode) {
        return switch (opcode) {
            case Opcodes.LASTORE -> Type.LONG_TYPE;
            case Opcodes.FASTORE -> Type.FLOAT_TYPE;
            case Opcodes.DASTORE -> Type.DOUBLE_TYPE;
            case Opcodes.AASTORE -> Type.getType(Object.class);
            case Opcodes.CASTORE -> Type.CHAR_TYPE;
            case Opcodes.SASTORE -> Type.SHORT_TYPE;
            default -> Type.INT_TYPE;
        };
    }

    /** Returns the descriptor under which a loaded element is reported. */
    static String loaded(int opcode) {
        return switch (opcode) {
            case Opcodes.LALOAD -> "J";
            case Opcodes.FALOAD -> "F";
            case Opcodes.DALOAD -> "D";
            case Opcodes.AALOAD -> "Ljava/lang/Object;";
            default -> "I";
        };
    }

    private ArrayAccess() {}
}
