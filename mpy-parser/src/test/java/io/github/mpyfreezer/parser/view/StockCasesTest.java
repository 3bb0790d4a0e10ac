package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.Segment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the stock tool of each release printed and wrote, recorded in test-fixtures/expected/, must come out the same. */
class StockCasesTest {
    /** Files of the recorded cases that stock takes and we refuse, because the format does not allow what they hold. */
    private static final Set<String> REFUSED = Set.of(
            "mpy/handmade/every_opcode.mpy",
            "mpy/handmade/native_unknown_arch.mpy",
            "mpy/handmade/no_children_flagged.mpy",
            "mpy/handmade/not_canonical.mpy",
            "mpy/handmade/unused_opcodes.mpy");

    @TestFactory
    Stream<DynamicTest> asRecorded() {
        return StockCase.all().stream()
                .filter(stock -> stock.files().stream().noneMatch(REFUSED::contains))
                .map(stock -> DynamicTest.dynamicTest(stock.id() + " " + stock.version(), () -> check(stock)));
    }

    /** Should the filter above grow too wide, the tests would say nothing. */
    @Test
    void manyCasesAreChecked() {
        List<StockCase> cases = StockCase.all();
        assertThat(cases.stream().filter(stock -> stock.actions().contains("d")))
                .hasSizeGreaterThan(600);
        assertThat(cases.stream().filter(stock -> stock.actions().contains("x")))
                .hasSizeGreaterThan(200);
        assertThat(cases.stream().filter(stock -> stock.actions().contains("j")))
                .hasSizeGreaterThan(100);
        assertThat(cases.stream().filter(stock -> stock.merged().isPresent())).hasSizeGreaterThan(200);
        assertThat(cases.stream().filter(stock -> stock.base().isPresent())).hasSizeGreaterThan(30);
    }

    @Test
    void refusedFilesAreThoseThatTheReaderRefuses() {
        Set<String> refused = new TreeSet<>();
        for (StockCase stock : StockCase.all()) {
            for (String file : stock.files()) {
                if (Fixtures.readIfWellFormed(file).isEmpty()) {
                    refused.add(file);
                }
            }
        }
        assertThat(refused).isEqualTo(REFUSED);
    }

    private static void check(StockCase stock) throws IOException {
        List<MpyInput> inputs = stock.files().stream().map(Fixtures::mpy).toList();
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        print(stock, inputs, out, err);
        var written = new TreeSet<String>();
        if (stock.merged().isPresent()) {
            byte[] merged = MpyMerger.merge(inputs, stock.archFlags()).toArray();
            if (stock.merged().get().equals("-")) {
                out.write(merged);
            } else {
                written.add(listed(stock.merged().get(), merged));
            }
        }
        if (stock.base().isPresent()) {
            Set<Segment.Kind> kinds = stock.kinds().map(MpyExtractor::kinds).orElse(EnumSet.allOf(Segment.Kind.class));
            for (MpyExtractor.Part part :
                    MpyExtractor.extract(inputs, stock.base().get(), kinds)) {
                written.add(listed(part.fileName(), part.content().toArray()));
            }
        }
        assertThat(StockCase.matches(stock.stderr(), err.toByteArray()))
                .as(stock.id() + " " + stock.version() + ": standard error")
                .isTrue();
        assertThat(StockCase.matches(stock.stdout(), out.toByteArray()))
                .as(stock.id() + " " + stock.version() + ": standard output")
                .isTrue();
        checkWritten(stock.written(), written);
    }

    /** {@code name hash length}, so that a set of them is in the order of names. */
    private static String listed(String path, byte[] content) {
        return path.replace("{out}/", "") + " " + StockCase.sha256(content) + " " + content.length;
    }

    private static void checkWritten(String column, Set<String> written) {
        if (column.startsWith("one:")) {
            assertThat(written).containsExactly(column.substring(4).replace(':', ' '));
            return;
        }
        var listing = new StringBuilder();
        for (String file : written) {
            String[] words = file.split(" ", -1);
            listing.append(words[1] + " " + words[2] + " " + words[0] + "\n");
        }
        assertThat(StockCase.matches(column, StockCase.utf8(listing.toString())))
                .as("files written")
                .isTrue();
    }

    private static void print(
            StockCase stock, List<MpyInput> inputs, ByteArrayOutputStream out, ByteArrayOutputStream err)
            throws IOException {
        boolean hexDump = stock.actions().contains("x");
        boolean disassemble = stock.actions().contains("d");
        if (!stock.actions().contains("j")) {
            print(hexDump, disassemble, stock, inputs, new TextOutput(out));
            return;
        }
        var json = new StockJson(StockJson.Language.of(false, hexDump), new TextOutput(err));
        Consumer<TextLine> lines =
                stock.note().equals("unwind-link") ? line -> json.accept(withStockUnwind(line)) : json;
        print(hexDump, disassemble, stock, inputs, lines);
        json.writeTo(out);
    }

    private static void print(
            boolean hexDump, boolean disassemble, StockCase stock, List<MpyInput> inputs, Consumer<TextLine> lines) {
        if (hexDump) {
            StockHexDump.write(inputs, lines);
        }
        if (hexDump && disassemble) {
            lines.accept(TextLine.of(""));
        }
        if (disassemble) {
            StockDisassembly.write(inputs, stock.release(), lines);
        }
    }

    /** Stock counts the distance of an UNWIND_JUMP from behind its extra byte, so its links lead one byte too far. */
    private static TextLine withStockUnwind(TextLine line) {
        if (!(line.annotation().orElse(null) instanceof Annotation.Code code)
                || !code.mnemonic().equals("UNWIND_JUMP")) {
            return line;
        }
        List<Annotation.Reference> references = new ArrayList<>();
        for (Annotation.Reference reference : code.references()) {
            int dot = reference.target().lastIndexOf('.') + 1;
            int offset = Integer.parseInt(reference.target().substring(dot)) + 1;
            references.add(new Annotation.Reference(
                    reference.name(),
                    reference.target().substring(0, dot) + offset,
                    reference.startColumn(),
                    reference.endColumn()));
        }
        OptionalInt target = OptionalInt.of(code.jumpTarget().orElseThrow() + 1);
        Annotation wrong = new Annotation.Code(code.sourceLine(), code.mnemonic(), target, references);
        return new TextLine(line.text(), Optional.of(wrong), line.labels());
    }
}
