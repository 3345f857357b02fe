package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.Method;

/**
 * Puts a call of {@link Hooks} before every shared access of a class. Each
 * access moves to a method of its own, a bridge, so that the code around it
 * keeps its shape.
 */
final class Instrumenter extends ClassVisitor {

    private static final String HOOKS =
            Type.getInternalName(Hooks.class);

    private final Fields fields;
    private final Sizes sizes;
    private final Predicate<String> operations;
    private final List<Runnable> bridges = new ArrayList<>();
    private String owner = "";
    private String folder = "";
    private String file = "";
    private boolean isInterface;

    /**
     * @param operations says which calls, given as name and number of
     *        arguments such as "push/1", are operations
     */
    Instrumenter(ClassWriter writer, Fields fields, Sizes sizes,
            Predicate<String> operations) {
        super(Opcodes.ASM9, writer);
        this.fields = fields;
        this.sizes = sizes;
        this.operations = operations;
    }

    @Override
    public void visit(int version, int access, String name, String signature,
            String superName, String[] interfaces) {
        owner = name;
        folder = name.substring(0, name.lastIndexOf('/') + 1);
        file = name.substring(folder.length()) + ".java";
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitSource(String source, String debug) {
        if (source != null) {
            file = source;
        }
        super.visitSource(source, debug);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name,
            String descriptor, String signature, String[] exceptions) {
        boolean isSynchronized = (access & Opcodes.ACC_SYNCHRONIZED) != 0;
        if (!isSynchronized) {
            return new Body(super.visitMethod(access, name, descriptor,
                    signature, exceptions), name, sizes.of(name, descriptor));
        }
        int open = access & ~Opcodes.ACC_SYNCHRONIZED;
        String body = name + "$locked";
        MethodVisitor outer = super.visitMethod(open, name, descriptor,
                signature, exceptions);
        bridges.add(() -> Bridge.locking(outer, open, owner,
                new Method(name, descriptor), body,
                site(0, name, Site.Kind.MONITOR)));
        int hidden = (open & Opcodes.ACC_STATIC) | Opcodes.ACC_PRIVATE
                | Opcodes.ACC_SYNTHETIC;
        return new Body(super.visitMethod(hidden, body, descriptor, null,
                exceptions), name, sizes.of(name, descriptor)) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation,
                    boolean visible) {
                return outer.visitAnnotation(annotation, visible);
            }
        };
    }

    @Override
    public void visitEnd() {
        List.copyOf(bridges).forEach(Runnable::run);
        super.visitEnd();
    }

    private int site(int line, String name, Site.Kind kind) {
        return Site.add(new Site(folder + file, line, name, kind));
    }

    /** A method of the class. */
    private class Body extends MethodVisitor {

        private final List<Label> passed = new ArrayList<>();
        private final List<Label> unframed = new ArrayList<>();
        /** The types of the variables where a loop begins. */
        private final Map<Label, List<Object>> variables = new HashMap<>();
        private final String method;
        /** The variable that remembers how long the log was on entry. */
        private final int mark;
        private int line;
        /** Whether the array that is read next is that of a switch. */
        private boolean isSwitch;

        Body(MethodVisitor next, String method, int mark) {
            super(Opcodes.ASM9, next);
            this.method = method;
            this.mark = mark;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            hook("mark", "()I");
            super.visitVarInsn(Opcodes.ISTORE, mark);
        }

        @Override
        public void visitFrame(int type, int localCount, Object[] locals,
                int stackCount, Object[] stack) {
            List<Object> known =
                    new ArrayList<>(Arrays.asList(locals)
                            .subList(0, localCount));
            if (stackCount == 0) {
                List<Object> here = List.copyOf(known);
                unframed.forEach(label -> variables.put(label, here));
            }
            unframed.clear();
            int slots = 0;
            for (Object local : known) {
                slots += isWide(local) ? 2 : 1;
            }
            for (; slots < mark; slots++) {
                known.add(Opcodes.TOP);
            }
            known.add(Opcodes.INTEGER);
            super.visitFrame(type, known.size(), known.toArray(), stackCount,
                    stack);
        }

        private static boolean isWide(Object type) {
            return type == Opcodes.LONG || type == Opcodes.DOUBLE;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
            super.visitLineNumber(number, start);
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            unframed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                loop(variables.get(label));
            }
            super.visitJumpInsn(opcode, label);
        }

        /** Reports the variables at the head of a loop that goes round. */
        private void loop(@Nullable List<Object> types) {
            if (types == null || types.stream().anyMatch(Body::isUnfinished)) {
                hook("loop", "()V");
                return;
            }
            super.visitVarInsn(Opcodes.ILOAD, mark);
            super.visitLdcInsn(site(line, method, Site.Kind.CALL));
            super.visitLdcInsn(types.size());
            super.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
            int slot = 0;
            for (int i = 0; i < types.size(); i++) {
                super.visitInsn(Opcodes.DUP);
                super.visitLdcInsn(i);
                load(types.get(i), slot);
                super.visitInsn(Opcodes.AASTORE);
                slot += isWide(types.get(i)) ? 2 : 1;
            }
            hook("loop", "(II[Ljava/lang/Object;)V");
        }

        private static boolean isUnfinished(Object type) {
            return type instanceof Label || type == Opcodes.UNINITIALIZED_THIS;
        }

        private void load(Object type, int slot) {
            if (type instanceof String) {
                super.visitVarInsn(Opcodes.ALOAD, slot);
            } else if (type == Opcodes.INTEGER) {
                super.visitVarInsn(Opcodes.ILOAD, slot);
                hook("primitive", "(I)Ljava/lang/Object;");
            } else if (type == Opcodes.FLOAT) {
                super.visitVarInsn(Opcodes.FLOAD, slot);
                hook("primitive", "(F)Ljava/lang/Object;");
            } else if (type == Opcodes.LONG) {
                super.visitVarInsn(Opcodes.LLOAD, slot);
                hook("primitive", "(J)Ljava/lang/Object;");
            } else if (type == Opcodes.DOUBLE) {
                super.visitVarInsn(Opcodes.DLOAD, slot);
                hook("primitive", "(D)Ljava/lang/Object;");
            } else {
                super.visitInsn(Opcodes.ACONST_NULL);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String type, String name,
                String descriptor) {
            boolean isStatic = opcode == Opcodes.GETSTATIC
                    || opcode == Opcodes.PUTSTATIC;
            if (Jdk.isOutside(type) || method.equals("<clinit>")) {
                super.visitFieldInsn(opcode, type, name, descriptor);
            } else if (isStatic) {
                isSwitch = name.startsWith("$SwitchMap$");
                if (!isSwitch && !name.equals("$VALUES")
                        && (!fields.isFinal(type, name)
                                || isMutable(descriptor))) {
                    unseen("uses the static field " + name
                            + ", which would keep its value from one schedule"
                            + " to the next; make it a field of an object");
                }
                super.visitFieldInsn(opcode, type, name, descriptor);
            } else if (fields.isFinal(type, name)) {
                super.visitFieldInsn(opcode, type, name, descriptor);
            } else {
                boolean read = opcode == Opcodes.GETFIELD;
                Type value = Type.getType(descriptor);
                Type holder = Type.getObjectType(type);
                call(Bridge.access(site(line, name,
                        read ? Site.Kind.READ : Site.Kind.WRITE),
                        read ? value : Type.VOID_TYPE,
                        read ? new Type[]{holder} : new Type[]{holder, value},
                        bridge -> bridge.visitFieldInsn(opcode, type, name,
                                descriptor)));
            }
        }

        private boolean isMutable(String descriptor) {
            return Fields.isMutable(descriptor) || (descriptor.startsWith("L")
                    && fields.hasState(descriptor.substring(1,
                            descriptor.length() - 1)));
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.IALOAD && isSwitch) {
                isSwitch = false;
                super.visitInsn(opcode);
            } else if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
                super.visitInsn(Opcodes.DUP2);
                super.visitLdcInsn(site(line, "", Site.Kind.ARRAY_READ));
                hook("stepArray", "(Ljava/lang/Object;II)V");
                super.visitInsn(opcode);
                sawTop(opcode);
            } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
                Type array = ArrayAccess.stored(opcode);
                call(Bridge.access(site(line, "", Site.Kind.ARRAY_WRITE),
                        Type.VOID_TYPE,
                        new Type[]{array, Type.INT_TYPE,
                            ArrayAccess.element(opcode)},
                        opcode == Opcodes.BASTORE
                                ? bridge -> bridge.visitMethodInsn(
                                        Opcodes.INVOKESTATIC, HOOKS, "bastore",
                                        "(Ljava/lang/Object;II)V", false)
                                : bridge -> bridge.visitInsn(opcode)));
            } else if (opcode == Opcodes.MONITORENTER
                    || opcode == Opcodes.MONITOREXIT) {
                super.visitLdcInsn(site(line, method, Site.Kind.MONITOR));
                hook(opcode == Opcodes.MONITORENTER ? "enter" : "exit",
                        "(Ljava/lang/Object;I)V");
            } else {
                super.visitInsn(opcode);
            }
        }

        private void sawTop(int opcode) {
            boolean wide = opcode == Opcodes.LALOAD || opcode == Opcodes.DALOAD;
            super.visitInsn(wide ? Opcodes.DUP2 : Opcodes.DUP);
            hook("saw", "(" + ArrayAccess.loaded(opcode) + ")V");
        }

        /** A frame may name the place of a NEW, so nothing comes before it. */
        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.ANEWARRAY) {
                super.visitInsn(Opcodes.DUP);
                hook("allocates", "(I)V");
            }
            super.visitTypeInsn(opcode, type);
            if (opcode == Opcodes.NEW) {
                super.visitInsn(Opcodes.ICONST_1);
                hook("allocates", "(I)V");
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY) {
                super.visitInsn(Opcodes.DUP);
                hook("allocates", "(I)V");
            }
            super.visitIntInsn(opcode, operand);
        }

        @Override
        public void visitMethodInsn(int opcode, String type, String name,
                String descriptor, boolean ofInterface) {
            if (type.startsWith("[")) {
                if (name.equals("clone") && !method.equals("values")) {
                    unseen("clones an array, which is many accesses; copy the"
                            + " elements in a loop");
                }
                super.visitMethodInsn(opcode, type, name, descriptor,
                        ofInterface);
            } else if (!Jdk.isOutside(type)) {
                String from = fields.declaring(type, name, descriptor);
                if (Jdk.isOutside(from)) {
                    jdk(opcode, from, name, descriptor, ofInterface);
                } else {
                    ours(opcode, type, name, descriptor, ofInterface);
                }
            } else if (type.startsWith("java/") || type.startsWith("javax/")
                    || type.startsWith("jdk/")) {
                jdk(opcode, type, name, descriptor, ofInterface);
            } else {
                super.visitMethodInsn(opcode, type, name, descriptor,
                        ofInterface);
            }
        }

        private void ours(int opcode, String type, String name,
                String descriptor, boolean ofInterface) {
            int arguments = Type.getArgumentCount(descriptor);
            boolean isOperation = (opcode == Opcodes.INVOKEVIRTUAL
                    || opcode == Opcodes.INVOKEINTERFACE)
                    && !type.equals(owner)
                    && operations.test(name + "/" + arguments);
            if (isOperation) {
                call(Bridge.operation(type, name, descriptor, opcode));
            } else {
                super.visitMethodInsn(opcode, type, name, descriptor,
                        ofInterface);
            }
        }

        private void jdk(int opcode, String type, String name,
                String descriptor, boolean ofInterface) {
            Jdk known = Jdk.of(type, name, descriptor);
            boolean isSuper = opcode == Opcodes.INVOKESPECIAL
                    && known != Jdk.HARMLESS;
            switch (isSuper ? Jdk.UNSEEN : known) {
                case HARMLESS -> {
                    if (name.equals("<init>") && descriptor.equals("(I)V")
                            && type.endsWith("Array")) {
                        super.visitInsn(Opcodes.DUP);
                        hook("allocates", "(I)V");
                    }
                    super.visitMethodInsn(opcode, type, name, descriptor,
                            ofInterface);
                }
                case UNSEEN -> {
                    refuse(name.matches("exit|halt") ? "forbidden" : "unseen",
                            "calls " + type.replace('/', '.') + "." + name
                                    + ", which the explorer cannot see; use what it"
                                    + " knows, listed in the Javadoc of Explorer");
                    super.visitMethodInsn(opcode, type, name, descriptor,
                            ofInterface);
                }
                case CONFINED -> call(Bridge.confined(file + ":" + line
                        + " shares a " + type.replace('/', '.')
                        + " between actors, and the explorer does not see what"
                        + " happens in it; keep it in one actor, or use an"
                        + " array", opcode, type, name, descriptor,
                        ofInterface));
                case STEP, WEAK, RANDOM, REPLACED -> call(Bridge.jdk(
                        site(line, name, Site.Kind.CALL), opcode, type, name,
                        descriptor, ofInterface));
                default -> throw new AssertionError(name);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor,
                Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle
                        && Jdk.isOutside(handle.getOwner())
                        && Jdk.of(handle.getOwner(), handle.getName(),
                                handle.getDesc()) != Jdk.HARMLESS) {
                    refuse("hidden", "refers to the method "
                            + handle.getOwner().replace('/', '.') + "::"
                            + handle.getName() + "; write a lambda");
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap,
                    arguments);
        }

        private void unseen(String what) {
            refuse("unseen", what);
        }

        private void refuse(String hook, String what) {
            super.visitLdcInsn(file + ":" + line + " " + what);
            hook(hook, "(Ljava/lang/String;)V");
        }

        private void hook(String name, String descriptor) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, name,
                    descriptor, false);
        }

        private void call(Bridge bridge) {
            String name = "access$explored$" + bridges.size();
            bridges.add(() -> bridge.write(cv, name));
            super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name,
                    bridge.descriptor(), isInterface);
        }
    }
}
