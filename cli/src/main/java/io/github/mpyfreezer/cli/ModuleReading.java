package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.Crew;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.view.MpyInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads compiled modules, many at once, and keeps for later why one cannot be read, so that the first fault is told. */
final class ModuleReading implements Crew.Work {
    /** From this number of files on it pays to read several at once. */
    private static final int MANY = 32;

    private final List<String> names;
    private final @Nullable Bytes[] contents;
    private final @Nullable MpyInput[] inputs;
    private final @Nullable CliException[] faults;

    private ModuleReading(List<String> names) {
        this.names = names;
        this.contents = new Bytes[names.size()];
        this.inputs = new MpyInput[names.size()];
        this.faults = new CliException[names.size()];
    }

    /** Files, in this order. */
    static List<MpyInput> files(List<String> names) {
        return new ModuleReading(names).inputs();
    }

    /** Files that are in memory. */
    static List<MpyInput> modules(List<CompiledModule> modules) {
        List<String> names = new ArrayList<>(modules.size());
        for (CompiledModule module : modules) {
            names.add(module.file());
        }
        var reading = new ModuleReading(names);
        for (int i = 0; i < modules.size(); i++) {
            reading.contents[i] = modules.get(i).content();
        }
        return reading.inputs();
    }

    @Override
    public void run(int index) {
        String name = names.get(index);
        Bytes content = contents[index];
        try {
            inputs[index] =
                    new MpyInput(name, InputFiles.mpy(name, content == null ? InputFiles.bytes(name) : content));
        } catch (CliException e) {
            faults[index] = e;
        }
    }

    private List<MpyInput> inputs() {
        Crew.run(names.size(), names.size() >= MANY, this);
        List<MpyInput> read = new ArrayList<>(inputs.length);
        for (int i = 0; i < inputs.length; i++) {
            MpyInput input = inputs[i];
            if (input == null) {
                throw Objects.requireNonNull(faults[i]);
            }
            read.add(input);
        }
        return read;
    }
}
