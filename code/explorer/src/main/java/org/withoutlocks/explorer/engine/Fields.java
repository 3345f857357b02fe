package org.withoutlocks.explorer.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/** Looks up how fields were declared, without loading their classes. */
final class Fields {

    private record Type(String parent, Map<String, Integer> access) {}

    private final ClassLoader loader;
    private final Map<String, Type> types = new HashMap<>();

    Fields(ClassLoader loader) {
        this.loader = loader;
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

    private Type read(String owner) {
        Map<String, Integer> access = new HashMap<>();
        String[] parent = new String[1];
        reader(loader, owner).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visit(int version, int flags, String name,
                    String signature, String superName, String[] interfaces) {
                parent[0] = superName;
            }

            @Override
            public FieldVisitor visitField(int flags, String name,
                    String descriptor, String signature, Object value) {
                access.put(name, flags);
                return null;
            }
        }, ClassReader.SKIP_CODE);
        return new Type(parent[0], access);
    }

    static ClassReader reader(ClassLoader loader, String internalName) {
        try (InputStream bytes =
                loader.getResourceAsStream(internalName + ".class")) {
            if (bytes == null) {
                throw new IllegalArgumentException(
                        "There is no class " + internalName.replace('/', '.'));
            }
            return new ClassReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + internalName, e);
        }
    }
}
