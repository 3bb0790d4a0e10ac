package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What arguments a built-in function takes by position or by name, with their defaults ({@code mp_arg_t} and
 * {@code mp_arg_parse_all} in py/argcheck.c).
 */
public final class ArgSpec {
    private final List<Row> rows;

    private ArgSpec(List<Row> rows) {
        this.rows = rows;
    }

    /** An empty list, to be filled. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The values of all arguments, in the order of the list.
     *
     * @throws Raised {@code TypeError} if one is missing, or there are some that are not in the list
     */
    public Object[] parse(Vm vm, Args args) {
        var values = new Object[rows.size()];
        int namedUsed = 0;
        for (int i = 0; i < values.length; i++) {
            Row row = rows.get(i);
            Object given;
            if (i < args.count()) {
                if (row.keywordOnly) {
                    throw Errors.type(vm, "argument num/types mismatch", "extra positional arguments given");
                }
                given = args.get(i);
            } else {
                given = args.named(row.name);
                if (given == null) {
                    if (row.otherwise == null) {
                        throw Errors.type(vm, "argument num/types mismatch", "'" + row.name + "' argument required");
                    }
                    values[i] = row.otherwise;
                    continue;
                }
                namedUsed++;
            }
            values[i] = switch (row.kind) {
                case BOOL -> Operators.isTrue(vm, given);
                case INT -> Numbers.toLong(vm, given);
                case OBJECT -> given;
            };
        }
        if (args.count() > values.length) {
            throw Errors.type(vm, "argument num/types mismatch", "extra positional arguments given");
        }
        if (namedUsed < args.named()) {
            throw Errors.type(vm, "argument num/types mismatch", "extra keyword arguments given");
        }
        return values;
    }

    private enum Kind {
        BOOL,
        INT,
        OBJECT
    }

    private record Row(
            String name,
            Kind kind,
            boolean keywordOnly,
            @Nullable Object otherwise) {}

    /** Collects the list. */
    public static final class Builder {
        private final List<Row> rows = new ArrayList<>();
        private boolean keywordOnly;

        /** What follows may be given by name only. */
        public Builder keywordOnly() {
            keywordOnly = true;
            return this;
        }

        /** A required object. */
        public Builder required(String name) {
            rows.add(new Row(name, Kind.OBJECT, keywordOnly, null));
            return this;
        }

        /** A required integer. */
        public Builder requiredInt(String name) {
            rows.add(new Row(name, Kind.INT, keywordOnly, null));
            return this;
        }

        /** An object. */
        public Builder object(String name, Object otherwise) {
            rows.add(new Row(name, Kind.OBJECT, keywordOnly, otherwise));
            return this;
        }

        /** An integer, in a {@link Long}. */
        public Builder integer(String name, long otherwise) {
            rows.add(new Row(name, Kind.INT, keywordOnly, otherwise));
            return this;
        }

        /** A truth value, in a {@link Boolean}. */
        public Builder bool(String name, boolean otherwise) {
            rows.add(new Row(name, Kind.BOOL, keywordOnly, otherwise));
            return this;
        }

        /** The list. */
        public ArgSpec build() {
            return new ArgSpec(List.copyOf(rows));
        }
    }
}
