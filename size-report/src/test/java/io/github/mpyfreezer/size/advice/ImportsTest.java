package io.github.mpyfreezer.size.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.size.Images;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a module imports is what its source says. */
class ImportsTest {
    /** As in test-fixtures/src/imports.py, which is in no package: what is relative begins with nothing. */
    @Test
    void everyFormOfImportIsSeen() throws IOException {
        assertThat(Imports.of(Images.module("bytecode/imports")))
                .containsExactlyInAnyOrder(
                        "sys",
                        "sys.version",
                        "sys.implementation",
                        "micropython",
                        "micropython.const",
                        "gc",
                        "pkg",
                        "pkg.a",
                        "pkg.a.b",
                        "pkg.a.b.value",
                        "pkg.a.b.double",
                        "sibling",
                        "sibling.name",
                        "up",
                        "up.other",
                        "there_is_no_such_module");
    }

    @Test
    void relativeOnesBeginWithThePackage() throws IOException {
        assertThat(Imports.of(Images.module("bytecode/pkg/__init__")))
                .containsExactlyInAnyOrder("pkg", "pkg.a", "pkg.a.b");
    }

    /** Nothing imports classes; main.py is what the firmware runs. */
    @Test
    void modulesThatNobodyImports() throws IOException {
        String[] files = {"classes", "main", "pkg/__init__", "pkg/a/__init__", "pkg/a/b"};
        assertThat(Imports.unimported(inputs(files))).containsExactly("classes.py", "pkg/__init__.py");
        String[] more = {"classes", "main", "pkg/__init__", "pkg/a/__init__", "pkg/a/b", "imports"};
        assertThat(Imports.unimported(inputs(more))).containsExactly("classes.py", "imports.py");
    }

    /** Which strings machine code imports does not show, so a module might import all that it has a name for. */
    @Test
    void machineCodeMayImportWhatItNames() throws IOException {
        MpyModule module = Images.module("native-6.3/armv7m/native_basic");
        assertThat(Imports.of(module))
                .containsAll(module.qstrs().stream()
                        .map(qstr -> qstr.text().text())
                        .filter(name -> name.matches("\\w+"))
                        .toList());
    }

    private static List<FrozenInput> inputs(String... files) throws IOException {
        List<FrozenInput> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(new FrozenInput(file, file, Images.module("bytecode/" + file)));
        }
        return inputs;
    }
}
