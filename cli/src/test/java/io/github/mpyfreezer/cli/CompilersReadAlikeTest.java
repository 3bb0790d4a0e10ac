package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the verifier takes for C means to every compiler the very bytes that it means to the verifier: constants that are made up. */
class CompilersReadAlikeTest {
    private static final int DECLARATIONS = 3000;

    /** What the verifier makes of a declaration. */
    private record Known(String name, String declaration, Bytes bytes) {}

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> constants() {
        return Arrays.stream(Compiler.values())
                .map(compiler -> DynamicTest.dynamicTest(compiler.name(), () -> {
                    compiler.missing().ifPresent(why -> abort("not compiled: " + why));
                    check(compiler);
                }));
    }

    private void check(Compiler compiler) throws IOException {
        Structures structures = FrozenWalk.structures(Firmware.usual(Release.V1_29, compiler));
        var c = new MadeUpC(compiler.ordinal());
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < DECLARATIONS; i++) {
            String declaration = c.declaration("x" + i);
            try {
                known.add(new Known("x" + i, declaration, content(read(declaration, structures), "x" + i)));
            } catch (UnreadableException e) {
                assertThat(e).hasMessageContaining("expected");
            }
        }
        assertThat(known).hasSizeGreaterThan(DECLARATIONS / 4);
        String text = known.stream().map(Known::declaration).collect(Collectors.joining());
        Path source = Files.writeString(folder.resolve(compiler.name() + ".c"), text);
        Path object = folder.resolve(compiler.name() + ".o");
        Compiler.Result compiled = compiler.compile(source, object, List.of("-w", "-std=gnu99"));
        assertThat(compiled.output()).isEmpty();

        RomMemory made = ElfReader.read("made.o", Files.readAllBytes(object));
        for (Known one : known) {
            assertThat(content(made, one.name())).as(one.declaration()).isEqualTo(one.bytes());
        }
    }

    private static RomMemory read(String text, Structures structures) {
        Bytes content = Bytes.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        return new CReader("made.c").read(content, structures, new FirmwareQstrs(List.of()));
    }

    private static Bytes content(RomMemory memory, String name) {
        Symbol symbol = memory.symbol(name).orElseThrow();
        return memory.bytes(symbol.address(), symbol.size());
    }
}
