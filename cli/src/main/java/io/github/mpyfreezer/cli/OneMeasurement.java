package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.Budget;
import io.github.mpyfreezer.size.CsvMeasured;
import io.github.mpyfreezer.size.JsonMeasured;
import io.github.mpyfreezer.size.MarkdownMeasured;
import io.github.mpyfreezer.size.MeasuredSize;
import io.github.mpyfreezer.size.RegionUse;
import io.github.mpyfreezer.size.SizeReport;
import io.github.mpyfreezer.size.Subject;
import io.github.mpyfreezer.size.measure.Measurement;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.compare.StructureComparison;
import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.image.ImageReader;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.Structures;
import java.util.List;
import java.util.Optional;

/** {@code freeze size} of what was compiled or linked: its real bytes beside the price of the modules. */
final class OneMeasurement {
    private final BoardProfile board;
    private final RomTarget target;
    private final MeasuredSize size;
    private final int differences;
    private final boolean knowsFirmware;

    private OneMeasurement(
            BoardProfile board, RomTarget target, MeasuredSize size, int differences, boolean knowsFirmware) {
        this.board = board;
        this.target = target;
        this.size = size;
        this.differences = differences;
        this.knowsFirmware = knowsFirmware;
    }

    /**
     * Reads and measures.
     *
     * @param frozen what freeze makes of the modules
     * @param header the firmware's qstr header, if it is known; a linked firmware has its strings in it
     * @throws CliException if it cannot be read, or the sizes of the board's structures are not known
     */
    static OneMeasurement of(
            BoardBuild.Frozen frozen, BoardProfile board, CompiledSource source, Optional<String> header) {
        try {
            return read(frozen, board, source, header);
        } catch (UnreadableException e) {
            throw new CliException(String.valueOf(e.getMessage()));
        }
    }

    private static OneMeasurement read(
            BoardBuild.Frozen frozen, BoardProfile board, CompiledSource source, Optional<String> header) {
        RomTarget target = frozen.target();
        Configuration configuration = Configuration.of(board, target.release(), target.qstrs());
        Structures structures = Structures.of(configuration);
        CompiledSource.Found found = source.read(board, structures, header);
        List<Expected> expected = frozen.modules().stream()
                .map(input -> new Expected(input.origin(), input.module()))
                .toList();
        FrozenImage image = ImageReader.read(found.memory(), structures, found.firmware(), expected);
        Subject subject = Subject.of(target);
        Measurement measurement = found.alone()
                ? Measurement.ofObject(subject, found.memory(), image)
                : Measurement.ofProgram(
                        subject,
                        found.memory(),
                        image,
                        found.map().map(MapFile::parts).orElse(List.of()));
        boolean knowsFirmware = frozen.hasHeader() || !found.alone();
        RomImage priced = frozen.hasHeader() || found.alone()
                ? frozen.image()
                : Freezer.freeze(
                        frozen.modules(),
                        target,
                        Optional.of(
                                new QstrHeader(target.qstrs(), found.firmware().texts())));
        int differences = StructureComparison.compare(
                        configuration, found.memory(), image, expected, texts(frozen), false)
                .differences()
                .size();
        var size = new MeasuredSize(
                source.file().orElseThrow(),
                measurement.report(),
                OnePrice.report(priced, board).with(frozen.files().texts()),
                measurement.unaccounted(),
                room(found, board));
        return new OneMeasurement(board, target, size, differences, knowsFirmware);
    }

    private static List<StructureComparison.TextModule> texts(BoardBuild.Frozen frozen) {
        return frozen.files().texts().stream()
                .map(text -> new StructureComparison.TextModule(text.name().bytes(), text.content()))
                .toList();
    }

    private static Optional<RegionUse> room(CompiledSource.Found found, BoardProfile board) {
        long names = found.memory().symbol("mp_frozen_names").orElseThrow().address();
        return found.alone() ? Optional.empty() : FirmwareRoom.of(found.segments(), found.map(), board.flash(), names);
    }

    /** What is accounted for. */
    SizeReport report() {
        return size.measured();
    }

    /** What a budget says of the bytes that were measured. */
    Budget.Outcome check(Optional<Budget> budget) {
        return budget.map(of -> of.check(size.measured(), board.flash().firmware(), Optional.empty()))
                .orElse(Budget.Outcome.NONE);
    }

    /** Writes the forms that are wanted, and says whether any is. */
    boolean write(SizeForms forms, Budget.Outcome outcome, TextOutputs outputs) {
        return forms.write(
                outputs,
                () -> JsonMeasured.of(size, outcome),
                () -> CsvMeasured.of(size),
                () -> MarkdownMeasured.of(size, outcome));
    }

    /** Prints it as tables. */
    void print(boolean functions, Console console) {
        console.println(" " + Summary.target(target, board));
        console.print(MeasuredTable.of(size, functions, TableStyle.of(console)));
        if (!knowsFirmware) {
            console.println(" note: no qstr header given, so all qstrs but the static ones are predicted as new;"
                    + " add -b with the firmware's build folder, or -q with the header");
        }
    }

    /** Warns if the image was made of something else. */
    void warn(Console console) {
        if (differences > 0) {
            console.complain("freeze: warning: " + size.source() + " is not what freezing these modules gives ("
                    + Counts.counted(differences, "difference")
                    + "), so bytes may be charged wrongly; freeze verify shows more");
        }
    }

    /** Fails if bytes are left. */
    void enforce() {
        if (size.unaccountedBytes() > 0) {
            throw new CliException(size.source() + ": "
                    + Counts.counted(size.unaccountedBytes(), "byte")
                    + " of frozen code not accounted for, the first at "
                    + Console.inOneLine(size.unaccounted().get(0).where()));
        }
    }
}
