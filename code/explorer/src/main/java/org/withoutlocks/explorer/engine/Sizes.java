package org.withoutlocks.explorer.engine;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** How many slots for local variables each method of a class has. */
final class Sizes extends ClassVisitor {

    private final Map<String, Integer> sizes = new HashMap<>();

    Sizes(ClassReader reader) {
        super(Opcodes.ASM9);
        reader.accept(this, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    int of(String name, String descriptor) {
        return sizes.getOrDefault(name + descriptor, 0);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name,
            String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMaxs(int maxStack, int maxLocals) {
                sizes.put(name + descriptor, maxLocals);
            }
        };
    }
}
