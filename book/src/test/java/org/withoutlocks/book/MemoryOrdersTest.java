package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.lang.invoke.VarHandle.AccessMode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on memory orders names methods that the JDK has. */
class MemoryOrdersTest {

    private static final Path PAGE = Path.of("src/pages/memory-orders.adoc");
    private static final Pattern TABLE =
            Pattern.compile("(?s)\\|===\n(.*?)\\|===");
    private static final Pattern NAME =
            Pattern.compile("(deprecated )?`(\\w+)`");

    /** Methods of an AtomicReference that are made of others, or of none. */
    private static final Pattern NO_ACCESS_MODE =
            Pattern.compile("toString|.*AndUpdate|updateAnd.*|.*ccumulate.*");

    private static List<String> cells(int table) throws IOException {
        String text = TABLE.matcher(Files.readString(PAGE))
                .results()
                .skip(table)
                .findFirst()
                .orElseThrow()
                .group(1);
        return Arrays.stream(text.split("(?m)^\\|| \\|"))
                .skip(1)
                .map(String::strip)
                .toList();
    }

    /** Returns a column of the first table, without its head. */
    private static List<String> column(int number) throws IOException {
        List<String> cells = cells(0);
        assertThat(cells.subList(1, 3)).as("the head")
                .containsExactly("`VarHandle`", "Atomic classes");
        return IntStream.range(1, cells.size() / 4)
                .mapToObj(row -> cells.get(4 * row + number))
                .toList();
    }

    /** Returns what the second table says of one of the two, or of both. */
    private static Stream<String> updates(String of) throws IOException {
        return cells(1).stream()
                .flatMap(cell -> Arrays.stream(cell.split(" \\+\n")))
                .filter(line -> line.startsWith(of + ": ")
                        || line.startsWith("both: "))
                .map(line -> line.substring(line.indexOf(": ")));
    }

    private static List<String> ofVarHandle(boolean deprecated)
            throws IOException {
        return names(Stream.concat(column(1).stream(), updates("`VarHandle`"))
                .toList(), deprecated);
    }

    private static List<String> ofAtomics(boolean deprecated)
            throws IOException {
        return names(Stream.concat(column(2).stream(),
                updates("atomic classes")).toList(), deprecated);
    }

    private static List<String> names(List<String> cells, boolean deprecated) {
        return cells.stream()
                .flatMap(cell -> NAME.matcher(cell).results())
                .filter(name -> (name.group(1) != null) == deprecated)
                .map(name -> name.group(2))
                .toList();
    }

    private static Stream<Method> methods(Class<?> declaring) {
        return Arrays.stream(declaring.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private static List<String> methods(Class<?> declaring,
            boolean deprecated) {
        return methods(declaring)
                .filter(method -> deprecated == method
                        .isAnnotationPresent(Deprecated.class))
                .map(Method::getName)
                .filter(name -> !NO_ACCESS_MODE.matcher(name).matches())
                .distinct()
                .toList();
    }

    @Test
    void namesEveryAccessModeOfAVarHandleOnceAndNoOther() throws IOException {
        assertThat(ofVarHandle(false)).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(AccessMode.values())
                        .map(AccessMode::methodName)
                        .filter(name -> !name.contains("Bitwise"))
                        .toList());
        assertThat(methods(VarHandle.class).map(Method::getName))
                .containsAll(ofVarHandle(false))
                .doesNotContain("weakCompareAndSetVolatile");
    }

    @Test
    void namesEveryMethodOfAnAtomicReferenceAndOfNumbersGetAndAdd()
            throws IOException {
        List<String> expected =
                new ArrayList<>(methods(AtomicReference.class, false));
        expected.add("getAndAdd");
        assertThat(ofAtomics(false))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(methods(AtomicInteger.class, false)).contains("getAndAdd");
    }

    @Test
    void saysWhichAreDeprecated() throws IOException {
        assertThat(ofAtomics(true)).containsExactlyInAnyOrderElementsOf(
                methods(AtomicReference.class, true));
    }

    @Test
    void whereANameSaysItsModeItIsInThatRow() throws IOException {
        assertThat(column(0)).containsExactly(
                "plain; in Rust, an ordinary variable",
                "opaque; in Rust `Relaxed`",
                "acquire and release; in Rust `Acquire` and `Release`",
                "volatile; in Rust `SeqCst`");
        assertThat(column(1)).satisfiesExactly(
                row -> assertThat(row).startsWith("`get`, `set`"),
                row -> assertThat(names(List.of(row), false))
                        .allMatch(name -> name.endsWith("Opaque")),
                row -> assertThat(row)
                        .isEqualTo("`getAcquire`, `setRelease`"),
                row -> assertThat(names(List.of(row), false))
                        .allMatch(name -> name.endsWith("Volatile")));
    }
}
