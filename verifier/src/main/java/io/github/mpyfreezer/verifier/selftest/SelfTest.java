package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.compare.Structure;
import io.github.mpyfreezer.verifier.compare.StructureComparison;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.image.ImageReader;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Seeds faults into an image and verifies each as a user's image would be. The same seed gives the same faults. A change of the
 * text that leaves every byte of memory as it was is no fault, and another is sought.
 */
public final class SelfTest {
    private static final int TRIES = 12;
    private static final long GOLDEN = 0x9e37_79b9_7f4a_7c15L;

    private final Subject subject;
    private final Runs runs;
    private final Sound sound;

    private SelfTest(Subject subject, Optional<CText> text, RomMemory memory, Runs runs) {
        this.subject = subject;
        this.runs = runs;
        this.sound = new Sound(text, memory, subject.structures(), image(subject, memory));
        Structure structure = compare(memory, sound.image());
        if (!structure.isEqual()) {
            throw new UnreadableException(
                    memory.file(),
                    "before any fault is seeded",
                    structure.differences().get(0).line());
        }
    }

    /**
     * Of C: faults are seeded into the text, and into what is made of it.
     *
     * @param file what it is called in messages
     * @param runs what is asked where the structure is found to be the same
     * @throws UnreadableException if the text is not as it should be even before anything is done to it
     */
    public static SelfTest ofText(Subject subject, String file, Bytes text, Runs runs) {
        return new SelfTest(subject, Optional.of(new CText(text.latin())), read(subject, file, text), runs);
    }

    /**
     * Of what a compiler or linker made.
     *
     * @param runs what is asked where the structure is found to be the same
     * @throws UnreadableException if it is not as it should be even before anything is done to it
     */
    public static SelfTest ofMemory(Subject subject, RomMemory memory, Runs runs) {
        return new SelfTest(subject, Optional.empty(), memory, runs);
    }

    /** Titles of all kinds of faults. */
    public static List<String> kinds() {
        return FaultKinds.all().stream().map(FaultKind::title).toList();
    }

    /**
     * Seeds faults of all kinds by turns.
     *
     * @param count how many; fewer if the image has not so many different ones
     * @param seed what they depend on
     */
    public Tally run(int count, long seed) {
        var tally = new Tally();
        List<FaultKind> kinds = new ArrayList<>(FaultKinds.all());
        Set<String> done = new HashSet<>();
        for (long round = 0; tally.seeded() < count && !kinds.isEmpty(); round++) {
            for (FaultKind kind : List.copyOf(kinds)) {
                if (tally.seeded() == count) {
                    break;
                }
                var random = new SplittableRandom(
                        seed * GOLDEN + round * 31 + kind.title().hashCode());
                Optional<Trial> trial = trial(kind, random, done);
                trial.ifPresent(tally::add);
                if (trial.isEmpty()) {
                    kinds.remove(kind);
                }
            }
        }
        return tally;
    }

    private Optional<Trial> trial(FaultKind kind, SplittableRandom random, Set<String> done) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Trial> trial = kind.seed(sound, random)
                    .filter(fault -> done.add(kind.title() + fault.what()))
                    .flatMap(fault -> outcome(kind.title(), fault));
            if (trial.isPresent()) {
                return trial;
            }
        }
        return Optional.empty();
    }

    /** What comes of a fault; empty if it is none. */
    private Optional<Trial> outcome(String kind, Fault fault) {
        try {
            RomMemory memory = fault instanceof Fault.InText text
                    ? read(
                            subject,
                            sound.memory().file(),
                            Bytes.wrap(text.text().getBytes(StandardCharsets.ISO_8859_1)))
                    : ((Fault.InMemory) fault).memory();
            if (isSame(memory, sound.memory())) {
                return Optional.empty();
            }
            FrozenImage image = image(subject, memory);
            return Optional.of(
                    compare(memory, image).isEqual()
                            ? unnoticed(kind, fault, memory, image)
                            : Trial.of(kind, fault.what(), Outcome.STRUCTURE));
        } catch (UnreadableException e) {
            return Optional.of(Trial.of(kind, fault.what(), Outcome.READING));
        } catch (RuntimeException e) {
            return Optional.of(
                    new Trial(kind, fault.what(), Outcome.MISSED, Optional.empty(), "the verifier failed: " + e));
        }
    }

    /** What came through the comparison: it is run, and if that shows nothing either, there must be a reason. */
    private Trial unnoticed(String kind, Fault fault, RomMemory memory, FrozenImage image) {
        if (!image.equals(sound.image()) && !runs.areAlike(image)) {
            return Trial.of(kind, fault.what(), Outcome.RUNNING);
        }
        Optional<Rule> rule = Proof.of(sound, memory);
        return new Trial(kind, fault.what(), rule.isPresent() ? Outcome.EQUIVALENT : Outcome.MISSED, rule, "");
    }

    private static boolean isSame(RomMemory one, RomMemory other) {
        return one.segments().equals(other.segments()) && one.symbols().equals(other.symbols());
    }

    private static RomMemory read(Subject subject, String file, Bytes text) {
        return new CReader(file).read(text, subject.structures(), subject.firmware());
    }

    private static FrozenImage image(Subject subject, RomMemory memory) {
        return ImageReader.read(memory, subject.structures(), subject.firmware(), subject.modules());
    }

    private Structure compare(RomMemory memory, FrozenImage image) {
        return StructureComparison.compare(
                subject.structures().configuration(),
                memory,
                image,
                subject.modules(),
                subject.texts(),
                subject.alone());
    }
}
