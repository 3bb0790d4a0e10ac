package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.size.SizeReport;
import io.github.mpyfreezer.size.Subject;
import io.github.mpyfreezer.size.Unaccounted;
import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.image.FoundModule;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.util.ArrayList;
import java.util.List;

/**
 * The real bytes of frozen code, each charged to one kind and to those that need it, as {@link SizeReport} charges what it
 * predicts.
 *
 * @param report all that is accounted for
 * @param unaccounted the rest, by address; none if the image was made of the modules that it was read with
 */
public record Measurement(SizeReport report, List<Unaccounted> unaccounted) {
    public Measurement {
        unaccounted = List.copyOf(unaccounted);
    }

    /** Measures an object file of frozen code alone: every byte that a linker would take of it. */
    public static Measurement ofObject(Subject subject, RomMemory memory, FrozenImage image) {
        return of(subject, memory, image, Extent.ofObject(memory), true);
    }

    /**
     * Measures a linked program: what its lists of frozen code lead to, and what symbols and map file call frozen code. A
     * string that the rest of the firmware needs, too, is frozen code's here.
     *
     * @param parts of the map file, if there is one
     */
    public static Measurement ofProgram(
            Subject subject, RomMemory memory, FrozenImage image, List<MapFile.Part> parts) {
        return of(subject, memory, image, Extent.ofProgram(memory, parts), false);
    }

    private static Measurement of(
            Subject subject, RomMemory memory, FrozenImage image, List<Extent> extents, boolean alone) {
        List<List<FunctionShape>> functions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int texts = image.texts().size();
        for (int i = 0; i < image.modules().size(); i++) {
            if (image.modules().get(i) instanceof FoundModule.Loaded module) {
                functions.add(FunctionShape.of(module.shape()));
                names.add(module.shape().sourceFile().text());
            } else {
                functions.add(List.of());
                names.add(image.names().get(texts + i).latin());
            }
        }
        for (Bytes name : image.names().subList(0, texts)) {
            names.add(name.latin());
        }
        var pieces = new ImagePieces(image, memory.pointerBytes(), functions, new NativeRoom(memory));
        List<Piece> known = Gaps.fill(Overlaps.resolve(pieces.all()), memory, extents, alone);
        var ledger = new Ledger(names, functions);
        known.forEach(ledger::charge);
        return new Measurement(ledger.report(subject), rest(extents, known));
    }

    /** What is in extents, and no piece. */
    private static List<Unaccounted> rest(List<Extent> extents, List<Piece> known) {
        List<Unaccounted> rest = new ArrayList<>();
        long at = Long.MIN_VALUE;
        int next = 0;
        for (Extent extent : extents) {
            at = Math.max(at, extent.start());
            while (next < known.size() && known.get(next).end() <= at) {
                next++;
            }
            while (at < extent.end()) {
                if (next < known.size() && known.get(next).start() <= at) {
                    at = Math.max(at, known.get(next++).end());
                    continue;
                }
                long to = next < known.size() ? Math.min(known.get(next).start(), extent.end()) : extent.end();
                rest.add(new Unaccounted(extent.name(), at - extent.start(), (int) (to - at)));
                at = to;
            }
        }
        return rest;
    }
}
