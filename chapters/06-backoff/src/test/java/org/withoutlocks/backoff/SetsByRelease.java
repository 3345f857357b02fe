package org.withoutlocks.backoff;

/** Wrong: who sets one element and then reads another may read too early. */
public final class SetsByRelease extends LockFreeVector<Object> {

    public SetsByRelease(Object... elements) {
        super(new Backoff(), elements);
    }

    // tag::sets-by-release[]
    @Override
    public Object set(int index, Object element) {
        while (true) {
            Cell<Object> cell = cellAt(index);
            Object old = cell.get();
            if (old != null) {
                cell.setRelease(element);
                return old;
            }
        }
    }
    // end::sets-by-release[]
}
