package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.object.TextPrinter;
import io.github.mpyfreezer.vm.stream.MemoryStream;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.stream.StreamPrinter;
import io.github.mpyfreezer.vm.stream.Streams;

/** Module {@code json} (extmod/modjson.c). */
public final class JsonModule {
    private static final ArgSpec OPTIONS =
            ArgSpec.builder().keywordOnly().object("separators", MpNone.NONE).build();

    private JsonModule() {}

    static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "json",
                new Members.Table()
                        .funKw("dump", 2, JsonModule::dump)
                        .funKw("dumps", 1, JsonModule::dumps)
                        .fun1(
                                "load",
                                (machine, stream) -> new JsonReader(
                                                machine, Streams.of(machine, stream, Stream.Operation.READ))
                                        .read())
                        .fun1(
                                "loads",
                                (machine, text) -> new JsonReader(
                                                machine, MemoryStream.over(Buffers.readable(machine, text)))
                                        .read()));
    }

    private static Object dump(Vm vm, Args args) {
        Object separators = OPTIONS.parse(vm, args.without(2))[0];
        Printer out = withSeparators(vm, StreamPrinter.to(vm, args.get(1)), separators);
        Text.print(vm, out, args.get(0), PrintKind.JSON);
        return MpNone.NONE;
    }

    private static Object dumps(Vm vm, Args args) {
        Object separators = OPTIONS.parse(vm, args.without(1))[0];
        var text = new TextPrinter(vm.heap());
        Text.print(vm, withSeparators(vm, text, separators), args.get(0), PrintKind.JSON);
        return text.toStr();
    }

    private static Printer withSeparators(Vm vm, Printer out, Object separators) {
        if (separators == MpNone.NONE) {
            return out;
        }
        Object[] two = Sequences.itemsOf(vm, separators);
        if (two.length != 2) {
            throw Errors.value(
                    vm, "tuple/list has wrong length", "requested length 2 but object has length " + two.length);
        }
        return JsonPrinter.of(vm, out, two[0], two[1]);
    }
}
