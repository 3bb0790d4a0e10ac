package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds modules as if frozen, in whatever form they are: then paths, and what is made of them, are the same for all forms. */
final class FormFinder implements ModuleFinder {
    private final Map<String, Form> forms;
    private final ModuleFinder files;
    private final Loaded loaded;
    private final Set<String> folders = new HashSet<>();

    /** Told of each module that a machine loads. */
    interface Loaded {
        void loaded(String path, FunctionCode code);

        /** A machine is about to make the module with this name. */
        default void begins(Vm vm, String name) {}

        /** A machine has executed it, or given it up. */
        default void ended(Vm vm, String name) {}
    }

    /**
     * @param forms by the modules' paths, such as {@code asyncio/core.py}
     * @param files what else there is
     */
    FormFinder(Map<String, Form> forms, ModuleFinder files, Loaded loaded) {
        this.forms = forms;
        this.files = files;
        this.loaded = loaded;
        for (String path : forms.keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        }
    }

    @Override
    public Kind find(Vm vm, String path) {
        return files.find(vm, path);
    }

    @Override
    public Bytes read(Vm vm, String path) {
        return files.read(vm, path);
    }

    @Override
    public Kind findFrozen(String path) {
        return forms.containsKey(path) ? Kind.FILE : folders.contains(path) ? Kind.FOLDER : Kind.NONE;
    }

    @Override
    public void begins(Vm vm, String name) {
        loaded.begins(vm, name);
    }

    @Override
    public void ended(Vm vm, String name) {
        loaded.ended(vm, name);
    }

    @Override
    public @Nullable FunctionCode frozen(Vm vm, String path) {
        Form form = forms.get(path);
        if (form == null) {
            return null;
        }
        FunctionCode code = form.load(vm);
        loaded.loaded(path, code);
        return code;
    }
}
