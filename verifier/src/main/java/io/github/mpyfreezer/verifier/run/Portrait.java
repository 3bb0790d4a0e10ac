package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Instance;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpArray;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpComplex;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpRange;
import io.github.mpyfreezer.vm.object.MpSet;
import io.github.mpyfreezer.vm.object.MpSingleton;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.object.Types;
import io.github.mpyfreezer.vm.run.MpFunction;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A value in words: what a program could tell of it, without running any of the program's own code and without addresses.
 * Floats are told by their bits. Orders are those of the tables, as a program sees them, too.
 */
final class Portrait {
    private static final int DEEPEST = 6;
    private static final int MOST = 4000;

    private final Vm vm;
    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();

    private Portrait(Vm vm) {
        this.vm = vm;
    }

    static String of(Vm vm, Object value) {
        var portrait = new Portrait(vm);
        portrait.add(value, 0);
        return portrait.text.toString();
    }

    private void add(Object value, int depth) {
        if (depth > DEEPEST || text.length() > MOST) {
            text.append('…');
        } else if (value instanceof Double number) {
            text.append(number).append('#').append(Long.toHexString(Double.doubleToLongBits(number)));
        } else if (value instanceof MpStr string) {
            text.append(Text.repr(vm, string));
        } else if (isPlain(value)) {
            text.append(Text.repr(vm, value));
        } else if (seen.putIfAbsent(value, seen.size()) != null) {
            text.append("same as ").append(seen.get(value));
        } else {
            addObject(value, depth);
        }
    }

    private static boolean isPlain(Object value) {
        return !(value instanceof MpObject)
                || value instanceof MpNone
                || value instanceof MpSingleton
                || value instanceof MpBytes
                || value instanceof MpByteArray
                || value instanceof MpArray
                || value instanceof MpRange
                || value instanceof MpComplex;
    }

    private void addObject(Object value, int depth) {
        if (value instanceof MpTuple tuple) {
            addAll("tuple", List.of(tuple.items()), depth);
        } else if (value instanceof MpList list) {
            addAll("list", List.of(list.toArray()), depth);
        } else if (value instanceof MpSet) {
            addAll(Types.of(value).name().toString(), List.of(Iteration.all(vm, value)), depth);
        } else if (value instanceof MpDict dict) {
            addMap(dict.type().name().toString(), dict.map(), depth);
        } else if (value instanceof Instance instance) {
            addMap(instance.type().name().toString(), instance.members(), depth);
        } else if (value instanceof MpFunction function) {
            text.append("function ").append(function.code().name());
        } else if (value instanceof MpModule module) {
            text.append("module ").append(module.globals().get(vm, MpStr.qstr("__name__")));
        } else if (value instanceof MpType type) {
            text.append("class ").append(type.name());
            addMembers(type, depth);
        } else {
            text.append("a ").append(Types.of(value).name());
        }
    }

    private void addMembers(MpType type, int depth) {
        try {
            if (Attributes.getOrNull(vm, type, MpStr.qstr("__dict__")) instanceof MpDict members) {
                addMap("", members.map(), depth);
            }
        } catch (Raised none) {
            // A type of the firmware's own, which is the same in both forms.
        }
    }

    private void addAll(String kind, List<Object> items, int depth) {
        text.append(kind).append('[');
        for (Object item : items) {
            add(item, depth + 1);
            text.append(", ");
        }
        text.append(']');
    }

    private void addMap(String kind, MpMap map, int depth) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < map.places(); i++) {
            if (map.isFilled(i)) {
                places.add(i);
            }
        }
        text.append(kind).append('{');
        for (int place : places) {
            add(map.keyAt(place), depth + 1);
            text.append(": ");
            add(map.valueAt(place), depth + 1);
            text.append(", ");
        }
        text.append('}');
    }
}
