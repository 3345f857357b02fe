package org.withoutlocks.explorer.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Looks up how fields were declared, without loading their classes. */
final class Fields {

    private record Type(String parent, List<String> interfaces,
            Map<String, Integer> access, Set<String> methods,
            boolean hasState) {}

    /** Looking for a file takes longer than most explorations. */
    private static final Map<ClassLoader, Map<String, ClassReader>> READ =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final ClassLoader loader;
    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, ClassReader> readers;

    Fields(ClassLoader loader) {
        this.loader = loader;
        readers = READ.computeIfAbsent(loader,
                any -> new ConcurrentHashMap<>());
    }

    /** Says whether a field, here or inherited, is final. */
    boolean isFinal(String owner, String name) {
        String type = owner;
        while (!Jdk.isOutside(type)) {
            Type read = types.computeIfAbsent(type, this::read);
            Integer access = read.access().get(name);
            if (access != null) {
                return (access & Opcodes.ACC_FINAL) != 0;
            }
            type = read.parent();
        }
        return true;
    }

    /** Says whether objects of a class have anything that can change. */
    boolean hasState(String type) {
        String each = type;
        while (!Jdk.isOutside(each)) {
            Type read = types.computeIfAbsent(each, this::read);
            if (read.hasState()) {
                return true;
            }
            each = read.parent();
        }
        return false;
    }

    /**
     * Returns the class of the JDK that a method is inherited from, or its
     * owner if it is not.
     */
    String declaring(String owner, String name, String descriptor) {
        String type = owner;
        while (!Jdk.isOutside(type)) {
            Type read = types.computeIfAbsent(type, this::read);
            if (read.methods().contains(name + descriptor)) {
                return owner;
            }
            type = read.parent();
        }
        return type.equals("java/lang/Object") ? owner : type;
    }

    /**
     * Returns what a class inherits from one of the JDK, that the explorer
     * would have to see, and could not, since an interface of ours declares it:
     * a call that names the interface looks harmless.
     */
    Optional<String> hidden(String owner) {
        Set<String> declared = new HashSet<>();
        Set<String> seen = new HashSet<>();
        String type = owner;
        while (!Jdk.isOutside(type)) {
            Type read = types.computeIfAbsent(type, this::read);
            addDeclared(read.interfaces(), declared, seen);
            type = read.parent();
        }
        String parent = type;
        if (declared.isEmpty() || parent.equals("java/lang/Object")) {
            return Optional.empty();
        }
        return Stream.of(outside(parent).getMethods())
                .filter(method -> {
                    String descriptor = org.objectweb.asm.Type
                            .getMethodDescriptor(method);
                    return declared.contains(method.getName() + descriptor)
                            && declaring(owner, method.getName(), descriptor)
                                    .equals(parent)
                            && Jdk.of(parent, method.getName(),
                                    descriptor) != Jdk.HARMLESS;
                })
                .map(method -> parent.replace('/', '.') + "."
                        + method.getName())
                .sorted()
                .findFirst();
    }

    private void addDeclared(List<String> interfaces, Set<String> declared,
            Set<String> seen) {
        for (String each : interfaces) {
            if (!Jdk.isOutside(each) && seen.add(each)) {
                Type read = types.computeIfAbsent(each, this::read);
                declared.addAll(read.methods());
                addDeclared(read.interfaces(), declared, seen);
            }
        }
    }

    private Class<?> outside(String type) {
        try {
            return Class.forName(type.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("There is no class " + type, e);
        }
    }

    private Type read(String owner) {
        Set<String> methods = new HashSet<>();
        Map<String, Integer> access = new HashMap<>();
        String[] parent = new String[1];
        List<String> implemented = new ArrayList<>();
        boolean[] state = new boolean[1];
        reader(owner).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visit(int version, int flags, String name,
                    String signature, String superName, String[] interfaces) {
                parent[0] = superName;
                implemented.addAll(List.of(interfaces));
            }

            @Override
            public FieldVisitor visitField(int flags, String name,
                    String descriptor, String signature, Object value) {
                access.put(name, flags);
                boolean fixed = (flags & Opcodes.ACC_FINAL) != 0
                        && !isMutable(descriptor);
                state[0] |= (flags & Opcodes.ACC_STATIC) == 0 && !fixed;
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int flags, String name,
                    String descriptor, String signature,
                    String[] exceptions) {
                methods.add(name + descriptor);
                return null;
            }
        }, ClassReader.SKIP_CODE);
        return new Type(parent[0], implemented, access, methods, state[0]);
    }

    /** Says whether a field that is final may refer to something mutable. */
    static boolean isMutable(String descriptor) {
        return descriptor.startsWith("[")
                || descriptor.contains("java/util/concurrent/atomic/")
                || descriptor.contains("java/util/concurrent/locks/");
    }

    /** @throws IllegalArgumentException if there is no such class */
    ClassReader reader(String internalName) {
        return find(internalName)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no class " + internalName.replace('/', '.')));
    }

    /** Returns the class as it was compiled, if there is one. */
    Optional<ClassReader> find(String internalName) {
        ClassReader known = readers.get(internalName);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream bytes =
                loader.getResourceAsStream(internalName + ".class")) {
            if (bytes == null) {
                return Optional.empty();
            }
            ClassReader reader = new ClassReader(bytes);
            readers.put(internalName, reader);
            return Optional.of(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + internalName, e);
        }
    }
}
