package org.withoutlocks.lab.grade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * What one class of a submission uses that it may not. A remapper of ASM comes
 * by every type and member that a class names, those in method handles,
 * constants, annotations and signatures as well; this one changes none.
 */
final class Uses {

    /** The first use of something that is not allowed. */
    record Use(String file, int line, String what) {}

    private final Allowlist allowed;
    private final Map<String, ClassReader> own;
    private final ClassReader reader;
    private final Map<String, Set<String>> declared =
            new HashMap<>();
    private String file = "";
    private int line;
    private @Nullable Use first;

    /** @param own the classes of the submission, by their internal names */
    Uses(Allowlist allowed, Map<String, ClassReader> own, ClassReader reader) {
        this.allowed = allowed;
        this.own = own;
        this.reader = reader;
    }

    Optional<Use> first() {
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitSource(@Nullable String source,
                    @Nullable String debug) {
                file = source == null ? "" : source;
            }
        }, ClassReader.SKIP_CODE);
        reader.accept(new Walk(), 0);
        return Optional.ofNullable(first);
    }

    private void refuse(String what) {
        if (first == null) {
            first = new Use(file, line, what);
        }
    }

    private void use(String type) {
        if (!type.startsWith("[") && !own.containsKey(type)
                && !allowed.allows(type)) {
            refuse("It uses " + words(type));
        }
    }

    private void use(String type, String member) {
        if (!type.startsWith("[") && !allows(type, member)) {
            refuse("It uses " + member + " of " + words(type));
        }
    }

    private boolean allows(String type, String member) {
        return allows(type, member, new HashSet<>());
    }

    /** @param seen what was asked already: there may be many ways to it */
    private boolean allows(String type, String member, Set<String> seen) {
        ClassReader found = own.get(type);
        return !seen.add(type) || (found == null
                ? allowed.allows(type, member)
                : declares(found, member) || inherits(found, member, seen));
    }

    /** An inherited member may come from any of them. */
    private boolean inherits(ClassReader type, String member,
            Set<String> seen) {
        return !allowed.isForbidden(member) && supertypes(type)
                .filter(each -> own.containsKey(each)
                        || !allowed.allowsAll(each))
                .allMatch(each -> allows(each, member, seen));
    }

    private static Stream<String> supertypes(ClassReader type) {
        return Stream.concat(Stream.of(type.getSuperName()),
                Stream.of(type.getInterfaces()));
    }

    private boolean declares(ClassReader type, String member) {
        return declared.computeIfAbsent(type.getClassName(), name -> {
            Set<String> members = new HashSet<>();
            type.accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable MethodVisitor visitMethod(int access,
                        String name, String descriptor,
                        @Nullable String signature,
                        String @Nullable [] exceptions) {
                    members.add(name);
                    return null;
                }

                @Override
                public @Nullable FieldVisitor visitField(int access,
                        String name, String descriptor,
                        @Nullable String signature, @Nullable Object value) {
                    members.add(name);
                    return null;
                }
            }, ClassReader.SKIP_CODE);
            return members;
        }).contains(member);
    }

    private static String words(String type) {
        return type.replace('/', '.').replace('$', '.');
    }

    /** Looks at everything, and changes nothing. */
    private final class Names extends Remapper {

        Names() {
            super(Opcodes.ASM9);
        }

        @Override
        public String map(String type) {
            use(type);
            return type;
        }

        @Override
        public String mapMethodName(String owner, String name,
                String descriptor) {
            use(owner, name);
            return name;
        }

        @Override
        public String mapFieldName(String owner, String name,
                String descriptor) {
            use(owner, name);
            return name;
        }
    }

    /** Knows at which line it is. */
    private final class Walk extends ClassRemapper {

        Walk() {
            super(Opcodes.ASM9, new ClassVisitor(Opcodes.ASM9) {
            }, new Names());
        }

        @Override
        public MethodVisitor visitMethod(int access, String name,
                String descriptor, @Nullable String signature,
                String @Nullable [] exceptions) {
            line = 0;
            if ((access & Opcodes.ACC_NATIVE) != 0) {
                refuse("It has the native method " + name);
            }
            super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodRemapper(Opcodes.ASM9,
                    new MethodVisitor(Opcodes.ASM9) {
                    }, remapper) {
                @Override
                public void visitLineNumber(int at, Label start) {
                    line = at;
                }
            };
        }
    }
}
