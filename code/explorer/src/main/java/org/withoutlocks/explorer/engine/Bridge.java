package org.withoutlocks.explorer.engine;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** A static method with which an instrumented class makes one access. */
final class Bridge {

    private static final Type HOOKS = Type.getType(Hooks.class);

    private static final Type OBJECT = Type.getType(Object.class);

    /** What the access leaves on the stack. */
    private final Type result;
    /** What it takes from there. */
    private final Type[] arguments;
    private final Consumer<GeneratorAdapter> body;

    private Bridge(Type result, Type[] arguments,
            Consumer<GeneratorAdapter> body) {
        this.result = result;
        this.arguments = arguments;
        this.body = body;
    }

    /** An access that takes its turn, is made, and reports what it saw. */
    static Bridge access(int site, Type result, Type[] arguments,
            Consumer<GeneratorAdapter> access) {
        return new Bridge(result, arguments, bridge -> {
            step(bridge, site);
            bridge.loadArgs();
            access.accept(bridge);
            saw(bridge, result);
            bridge.returnValue();
        });
    }

    /** A call of a method of the JDK that is not harmless. */
    static Bridge jdk(int site, int opcode, String type, String name,
            String descriptor, boolean ofInterface) {
        Type[] arguments = arguments(opcode, type, descriptor);
        Type result = Type.getReturnType(descriptor);
        Consumer<GeneratorAdapter> call = bridge -> bridge
                .visitMethodInsn(opcode, type, name, descriptor, ofInterface);
        return switch (Jdk.of(type, name, descriptor)) {
            case WEAK -> new Bridge(result, arguments, bridge -> {
                step(bridge, site);
                hook(bridge, "boolean failsForNoReason()");
                Label asked = bridge.newLabel();
                bridge.ifZCmp(GeneratorAdapter.EQ, asked);
                bridge.push(false);
                saw(bridge, result);
                bridge.returnValue();
                bridge.visitLabel(asked);
                frame(bridge, arguments);
                bridge.loadArgs();
                call.accept(bridge);
                saw(bridge, result);
                bridge.returnValue();
            });
            case REPLACED -> new Bridge(result, arguments, bridge -> {
                bridge.loadArgs();
                bridge.push(site);
                bridge.invokeStatic(HOOKS, new Method(
                        name.equals("yield") ? "onSpinWait" : name, Type
                                .getMethodDescriptor(result, Stream.concat(
                                        Stream.of(arguments)
                                                .map(Bridge::asHooked),
                                        Stream.of(Type.INT_TYPE))
                                        .toArray(Type[]::new))));
                bridge.returnValue();
            });
            case RANDOM -> new Bridge(result, arguments, bridge -> {
                hook(bridge, "java.util.Random random()");
                for (int i = 1; i < arguments.length; i++) {
                    bridge.loadArg(i);
                }
                bridge.visitMethodInsn(Opcodes.INVOKEINTERFACE,
                        "java/util/random/RandomGenerator", name, descriptor,
                        true);
                bridge.returnValue();
            });
            default -> access(site, result, arguments, call);
        };
    }

    /**
     * A call of a collection, or one that copies it, which is refused to a
     * second actor.
     */
    static Bridge confined(String refusal, int opcode, String type,
            String name, String descriptor, boolean ofInterface) {
        Type[] arguments = arguments(opcode, type, descriptor);
        return new Bridge(Type.getReturnType(descriptor), arguments, bridge -> {
            bridge.loadArg(0);
            bridge.push(refusal);
            hook(bridge, "void confined(Object, String)");
            bridge.loadArgs();
            bridge.visitMethodInsn(opcode, type, name, descriptor,
                    ofInterface);
            bridge.returnValue();
        });
    }

    /** What a call takes from the stack. */
    private static Type[] arguments(int opcode, String type,
            String descriptor) {
        Stream<Type> target = opcode == Opcodes.INVOKESTATIC ? Stream.of()
                : Stream.of(Type.getObjectType(type));
        return Stream.concat(target,
                Stream.of(Type.getArgumentTypes(descriptor)))
                .toArray(Type[]::new);
    }

    private static Type asHooked(Type type) {
        return type.getInternalName()
                .matches("java/util/concurrent/locks/"
                        + "(ReentrantLock|ReentrantReadWriteLock\\$.*)")
                                ? Type.getObjectType(
                                        "java/util/concurrent/locks/Lock")
                                : type;
    }

    /** A call that is an operation of the history. */
    static Bridge operation(String type, String name, String descriptor,
            int opcode) {
        Type[] parameters = Type.getArgumentTypes(descriptor);
        Type result = Type.getReturnType(descriptor);
        Type[] arguments = arguments(opcode, type, descriptor);
        return new Bridge(result, arguments, bridge -> {
            bridge.push(name);
            bridge.push(parameters.length);
            bridge.newArray(OBJECT);
            for (int i = 0; i < parameters.length; i++) {
                bridge.dup();
                bridge.push(i);
                bridge.loadArg(i + 1);
                bridge.box(parameters[i]);
                bridge.arrayStore(OBJECT);
            }
            hook(bridge, "void calls(String, Object[])");
            Label from = bridge.mark();
            bridge.loadArgs();
            bridge.visitMethodInsn(opcode, type, name, descriptor,
                    opcode == Opcodes.INVOKEINTERFACE);
            Label to = bridge.mark();
            boxed(bridge, result);
            bridge.push(result.getSort() == Type.VOID);
            hook(bridge, "void returns(Object, boolean)");
            bridge.returnValue();
            bridge.visitTryCatchBlock(from, to, bridge.mark(), null);
            frame(bridge, arguments, "java/lang/Throwable");
            bridge.dup();
            hook(bridge, "void fails(Throwable)");
            bridge.throwException();
        });
    }

    /** Writes a synchronized method, whose body has moved. */
    static void locking(MethodVisitor outer, int access, String owner,
            Method method, String body, int site) {
        GeneratorAdapter code =
                new GeneratorAdapter(access, method, outer);
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        code.visitCode();
        lock(code, owner, isStatic, site, "enter");
        Label from = code.mark();
        if (!isStatic) {
            code.loadThis();
        }
        code.loadArgs();
        code.visitMethodInsn(isStatic ? Opcodes.INVOKESTATIC
                : Opcodes.INVOKEVIRTUAL, owner, body, method.getDescriptor(),
                false);
        Label to = code.mark();
        lock(code, owner, isStatic, site, "exit");
        code.returnValue();
        code.visitTryCatchBlock(from, to, code.mark(), null);
        Stream<Type> self = isStatic ? Stream.of()
                : Stream.of(Type.getObjectType(owner));
        frame(code, Stream.concat(self, Stream.of(method.getArgumentTypes()))
                .toArray(Type[]::new), "java/lang/Throwable");
        lock(code, owner, isStatic, site, "exit");
        code.throwException();
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void lock(GeneratorAdapter code, String owner,
            boolean isStatic, int site, String hook) {
        if (isStatic) {
            code.push(Type.getObjectType(owner));
        } else {
            code.loadThis();
        }
        code.push(site);
        hook(code, "void " + hook + "(Object, int)");
    }

    String descriptor() {
        return Type.getMethodDescriptor(result, arguments);
    }

    void write(ClassVisitor type, String name) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC
                | Opcodes.ACC_SYNTHETIC;
        MethodVisitor method =
                type.visitMethod(access, name, descriptor(), null, null);
        GeneratorAdapter code = new GeneratorAdapter(access,
                new Method(name, descriptor()), method);
        code.visitCode();
        body.accept(code);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** Tells the verifier what is in the variables and on the stack. */
    private static void frame(GeneratorAdapter code, Type[] variables,
            Object... stack) {
        Object[] locals = Stream.of(variables)
                .map(type -> switch (type
                        .getSort()) {
                    case Type.OBJECT, Type.ARRAY -> type.getInternalName();
                    case Type.FLOAT -> Opcodes.FLOAT;
                    case Type.LONG -> Opcodes.LONG;
                    case Type.DOUBLE -> Opcodes.DOUBLE;
                    default -> Opcodes.INTEGER;
                })
                .toArray();
        code.visitFrame(Opcodes.F_NEW, locals.length, locals, stack.length,
                stack);
    }

    private static void step(GeneratorAdapter bridge, int site) {
        bridge.push(site);
        bridge.loadArgArray();
        hook(bridge, "void step(int, Object[])");
    }

    private static void saw(GeneratorAdapter bridge, Type result) {
        if (result.getSort() == Type.VOID) {
            return;
        }
        boxed(bridge, result);
        boolean primitive = result.getSort() < Type.ARRAY;
        bridge.invokeStatic(HOOKS, new Method(
                primitive ? "sawPrimitive" : "saw", Type.VOID_TYPE,
                new Type[]{OBJECT}));
    }

    private static void boxed(GeneratorAdapter bridge, Type result) {
        if (result.getSort() == Type.VOID) {
            bridge.push((String) null);
        } else {
            if (result.getSize() == 2) {
                bridge.dup2();
            } else {
                bridge.dup();
            }
            bridge.box(result);
        }
    }

    private static void hook(GeneratorAdapter code, String method) {
        code.invokeStatic(HOOKS, Method.getMethod(method));
    }
}
