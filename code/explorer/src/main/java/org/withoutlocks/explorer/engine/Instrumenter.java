package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts a call of {@link Hooks} before every shared access of a class. Each
 * access moves to a method of its own, a bridge, so that the code around it
 * keeps its shape.
 */
final class Instrumenter extends ClassVisitor {

    private static final String HOOKS =
            Type.getInternalName(Hooks.class);

    private final Fields fields;
    private final Predicate<String> operations;
    private final List<Runnable> bridges = new ArrayList<>();
    private String owner = "";
    private String file = "";
    private boolean isInterface;

    /**
     * @param operations says which calls, given as name and number of
     *        arguments such as "push/1", are operations
     */
    Instrumenter(ClassWriter writer, Fields fields,
            Predicate<String> operations) {
        super(Opcodes.ASM9, writer);
        this.fields = fields;
        this.operations = operations;
    }

    @Override
    public void visit(int version, int access, String name, String signature,
            String superName, String[] interfaces) {
        owner = name;
        file = name.substring(name.lastIndexOf('/') + 1) + ".java";
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
                    signature, exceptions), name);
        }
        int open = access & ~Opcodes.ACC_SYNCHRONIZED;
        String body = name + "$locked";
        bridges.add(() -> Bridge.locking(cv, open, owner, name, descriptor,
                body, site(0, name, Site.Kind.MONITOR)));
        int hidden = (open & Opcodes.ACC_STATIC) | Opcodes.ACC_PRIVATE
                | Opcodes.ACC_SYNTHETIC;
        return new Body(super.visitMethod(hidden, body, descriptor, null,
                exceptions), name);
    }

    @Override
    public void visitEnd() {
        List.copyOf(bridges).forEach(Runnable::run);
        super.visitEnd();
    }

    private int site(int line, String name, Site.Kind kind) {
        return Site.add(new Site(file, line, name, kind));
    }

    /** A method of the class. */
    private final class Body extends MethodVisitor {

        private static final Set<String> MUTABLE =
                Set.of("java/util/concurrent/atomic/",
                        "java/util/concurrent/locks/");

        private final List<Label> passed = new ArrayList<>();
        private final String method;
        private int line;
        /** Whether the array that is read next is that of a switch. */
        private boolean isSwitch;

        Body(MethodVisitor next, String method) {
            super(Opcodes.ASM9, next);
            this.method = method;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
            super.visitLineNumber(number, start);
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                hook("loop", "()V");
            }
            super.visitJumpInsn(opcode, label);
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
            return descriptor.startsWith("[")
                    || MUTABLE.stream().anyMatch(descriptor::contains);
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
                Type array = Arrays.stored(opcode);
                call(Bridge.access(site(line, "", Site.Kind.ARRAY_WRITE),
                        Type.VOID_TYPE,
                        new Type[]{array, Type.INT_TYPE,
                            Arrays.element(opcode)},
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
            hook("saw", "(" + Arrays.loaded(opcode) + ")V");
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW) {
                super.visitInsn(Opcodes.ICONST_1);
                hook("allocates", "(I)V");
            } else if (opcode == Opcodes.ANEWARRAY) {
                super.visitInsn(Opcodes.DUP);
                hook("allocates", "(I)V");
            }
            super.visitTypeInsn(opcode, type);
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
                                    + " knows, listed in its documentation");
                    super.visitMethodInsn(opcode, type, name, descriptor,
                            ofInterface);
                }
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
