package io.github.mpyfreezer.cli;

import java.lang.reflect.Field;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A field of a command that picocli sets. What is written of the commands' annotations while they are compiled uses it. */
final class BoundField implements IGetter, ISetter {
    private final Object owner;
    private final Field field;

    /**
     * Binds one.
     *
     * @param owner whose field it is
     * @param type the class that declares it
     */
    BoundField(Object owner, Class<?> type, String name) {
        this.owner = owner;
        try {
            this.field = type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
        field.setAccessible(true);
    }

    /** Has an option set it; until then it keeps what it is made with. */
    OptionSpec.Builder bind(OptionSpec.Builder option) {
        return option.getter(this).setter(this).hasInitialValue(false);
    }

    /** Has a parameter set it; until then it keeps what it is made with. */
    PositionalParamSpec.Builder bind(PositionalParamSpec.Builder parameter) {
        return parameter.getter(this).setter(this).hasInitialValue(false);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as picocli declares it
    public <T> T get() {
        try {
            return (T) field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T set(T value) {
        T before = get();
        try {
            field.set(owner, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return before;
    }
}
