package org.withoutlocks.explorer.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.withoutlocks.explorer.Refused;

/** Loads a scenario and the classes it uses, instrumented. */
final class Loader extends ClassLoader {

    private final Class<?> scenario;
    private final Class<?> specification;
    private final Class<?> renderer;
    private final Fields fields;
    private final Set<String> operations;

    Loader(Class<?> scenario, Class<?> specification, Class<?> renderer) {
        super(scenario.getClassLoader());
        this.scenario = scenario;
        this.specification = specification;
        this.renderer = renderer;
        fields = new Fields(getParent());
        operations = Stream.of(specification.getDeclaredMethods())
                .filter(method -> specification != Object.class)
                .map(method -> method.getName() + "/"
                        + method.getParameterCount())
                .collect(Collectors.toSet());
    }

    /** Returns the scenario, all of whose classes are initialized. */
    Class<?> scenario() {
        Set<String> seen = new HashSet<>();
        initialize(scenario.getName().replace('.', '/'), seen);
        return load(scenario.getName(), true);
    }

    Class<?> specification() {
        return load(specification.getName(), true);
    }

    Class<?> renderer() {
        return load(renderer.getName(), true);
    }

    private void initialize(String internalName, Set<String> seen) {
        if (Jdk.isOutside(internalName) || !seen.add(internalName)) {
            return;
        }
        load(internalName.replace('/', '.'), true);
        Set<String> used = new HashSet<>();
        fields.reader(internalName)
                .accept(new ClassRemapper(new ClassWriter(0),
                        new Remapper(Opcodes.ASM9) {
                            @Override
                            public String map(String name) {
                                used.add(name);
                                return name;
                            }
                        }), ClassReader.SKIP_FRAMES);
        used.forEach(name -> initialize(name, seen));
    }

    private Class<?> load(String name, boolean initialize) {
        try {
            return Class.forName(name, initialize, this);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("Cannot load " + name, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve)
            throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            String internalName = name.replace('.', '/');
            return Jdk.isOutside(internalName)
                    ? super.loadClass(name, resolve)
                    : define(name, internalName);
        }
    }

    private Class<?> define(String name, String internalName)
            throws ClassNotFoundException {
        ClassReader reader = fields.find(internalName)
                .orElseThrow(() -> new ClassNotFoundException(name));
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        boolean ours = isOurs(name, specification) || isOurs(name, renderer);
        if (!ours) {
            fields.hidden(internalName).ifPresent(inherited -> {
                throw new Refused(name + " inherits " + inherited
                        + ", which an interface of yours declares, and the"
                        + " explorer cannot see calls by way of that; write"
                        + " the method, and call the inherited one of a field");
            });
        }
        reader.accept(ours ? writer
                : new Instrumenter(writer, fields, new Sizes(reader),
                        isOfScenario(name) ? operations::contains
                                : operation -> false),
                ClassReader.EXPAND_FRAMES);
        byte[] bytes = writer.toByteArray();
        return defineClass(name, bytes, 0, bytes.length,
                scenario.getProtectionDomain());
    }

    /** Says whether a class is the scenario, or one that it extends. */
    private boolean isOfScenario(String name) {
        for (Class<?> c = scenario; c != null; c = c.getSuperclass()) {
            if (c.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a class is not under test but helps to look at it. */
    private static boolean isOurs(String name, Class<?> type) {
        return name.equals(type.getName())
                || name.startsWith(type.getName() + "$");
    }
}
