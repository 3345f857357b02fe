package sevenwrongpools;

/** Names what is in a slot from {@code take} to {@code free}. */
public record Token(int index, long generation) {}
