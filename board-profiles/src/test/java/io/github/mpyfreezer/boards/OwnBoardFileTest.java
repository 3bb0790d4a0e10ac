package io.github.mpyfreezer.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firmware of one's own is described in a file beside it, by what differs from a known board. */
class OwnBoardFileTest {

    private final BoardCatalog catalog = BoardCatalog.builtIn();

    @TempDir
    private Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("my.boards"), text);
    }

    @Test
    void aBoardIsLikeAKnownOneButForWhatItSays() throws IOException {
        BoardCatalog mine = catalog.with(file("""
                # our sensor node
                [board SENSOR_NODE]
                like = PYBV10
                product = Sensor node, revision C
                float = double
                fw_flash = 384K

                [variant DEBUG]
                settrace = yes
                """));
        BoardProfile pyboard = catalog.find("PYBV10");
        BoardProfile node = mine.find("sensor_node");

        assertThat(node.name()).isEqualTo(new BoardName("stm32", "SENSOR_NODE", ""));
        assertThat(node.objects()).isEqualTo(pyboard.objects());
        assertThat(node.nativeCode()).isEqualTo(pyboard.nativeCode());
        assertThat(node.toolchain()).isEqualTo(pyboard.toolchain());
        assertThat(node.numbers().floats()).isEqualTo(FloatKind.DOUBLE);
        assertThat(node.flash().firmware()).isEqualTo(OptionalLong.of(393216));
        assertThat(node.flash().isrRegion()).isEqualTo(pyboard.flash().isrRegion());
        assertThat(mine.find("SENSOR_NODE-DEBUG").features().settrace()).isTrue();
        assertThat(mine.find("SENSOR_NODE-DEBUG").flash()).isEqualTo(node.flash());
        assertThat(mine.find("PYBV10")).isEqualTo(pyboard);
    }

    @Test
    void whoMadeTheOtherBoardAndWhatIsKnownOfItIsNotTakenOver() throws IOException {
        BoardProfile node = catalog.with(file("[board NODE]\nlike = PYBV10\n")).find("NODE");

        assertThat(node.hardware().vendor()).isEmpty();
        assertThat(node.hardware().product()).isEmpty();
        assertThat(node.hardware().mcuBuild()).isEqualTo("STM32F405xx");
        assertThat(node.provenance()).isEqualTo(new Provenance(Certainty.STATED, ""));
    }

    @Test
    void whatTheFileSaysGoesBeforeWhatAnotherFileSays() throws IOException {
        BoardCatalog mine = catalog.with(file("""
                port = ours
                [defaults]
                vendor = Us
                fw_flash = 100K
                rom_level = 40
                [group big]
                like = RPI_PICO
                fw_flash = 0x80000
                [board ONE]
                like = big
                [board TWO]
                like = ONE
                fw_flash = 4096
                """));

        assertThat(mine.find("ONE").flash().firmware()).hasValue(0x80000);
        assertThat(mine.find("TWO").flash().firmware()).hasValue(4096);
        assertThat(mine.find("TWO").hardware().vendor()).isEqualTo("Us");
        assertThat(mine.find("TWO").features().romLevel()).isEqualTo(40);
        assertThat(mine.find("TWO").qstrs().hashBytes()).isEqualTo(1);
        assertThat(mine.find("TWO").name()).hasToString("ours/TWO");
        assertThat(mine.ports()).contains("ours");
        assertThat(mine.ofPort("ours")).hasSize(2);
    }

    @Test
    void aVariantIsLikeAGroupFirstAndItsBoardThen() throws IOException {
        BoardProfile variant = catalog.with(file("""
                [group small]
                complex = no
                source_line = no
                [board ONE]
                like = PYBV10
                source_line = yes
                fw_flash = 8K
                [variant S]
                like = small
                """)).find("ONE-S");

        assertThat(variant.numbers().complex()).isFalse();
        assertThat(variant.features().sourceLine()).isFalse();
        assertThat(variant.flash().firmware()).hasValue(8192);
    }

    @Test
    void defaultsCanBeLikeAKnownBoard() throws IOException {
        BoardCatalog mine =
                catalog.with(file("[defaults]\nlike = qemu/MICROBIT\n[board A]\n[board B]\nstackless = yes\n"));

        assertThat(mine.find("A").name()).hasToString("qemu/A");
        assertThat(mine.find("B").features().stackless()).isTrue();
        assertThat(mine.find("B").nativeCode())
                .isEqualTo(catalog.find("qemu/MICROBIT").nativeCode());
    }

    @Test
    void aKnownBoardCanBeDescribedAnew() throws IOException {
        BoardCatalog mine = catalog.with(file("[board PYBV10]\nlike = PYBV10\nfw_flash = 1M\n"));

        assertThat(mine.find("PYBV10").flash().firmware()).hasValue(1 << 20);
        assertThat(mine.names()).isEqualTo(catalog.names());
        assertThat(mine.ofPort("stm32")).contains(mine.find("PYBV10")).hasSize(98);
    }

    @Test
    void aSecondFileCanBuildOnTheFirst() throws IOException {
        BoardCatalog first = catalog.with(file("[board BASE]\nlike = PYBV10\nqstr_hash_bytes = 1\n"));
        BoardCatalog second = first.with(file("[board NEXT]\nlike = BASE\n"));

        assertThat(second.find("NEXT").qstrs().hashBytes()).isEqualTo(1);
        assertThat(second.find("BASE")).isEqualTo(first.find("BASE"));
    }

    @Test
    void aMisspeltNameFindsOwnBoardsToo() throws IOException {
        BoardCatalog mine = catalog.with(file("[board SENSOR_NODE]\nlike = PYBV10\n"));

        assertThatThrownBy(() -> mine.find("SENSOR_NOTE"))
                .hasMessage("no board 'SENSOR_NOTE'; did you mean SENSOR_NODE?  (freeze boards --port stm32 lists 99)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "[board A]~like = PYBV1O~|:2: like = PYBV1O: no board 'PYBV1O'; did you mean PYBV10, PYBV11, PYBV3?"
                        + "  (freeze boards --port stm32 lists 98)",
                "[board A]~like = MICROBIT~|:2: like = MICROBIT: board 'MICROBIT' can be nrf/MICROBIT or qemu/MICROBIT:"
                        + " say which",
                "[board A]~like = PYBV10~flaot = none~|:3: there is no key 'flaot'; did you mean float, flash?",
                "[board A]~like = PYBV10~float = doubel~|:3: float = doubel: expected none, float or double",
                "[board A]~like = PYBV10~complex = 1~|:3: complex = 1: expected yes or no",
                "[board A]~like = PYBV10~fw_flash = 1G~|:3: fw_flash = 1G:"
                        + " expected a size such as 917504, 896K, 1M or 0xe0000",
                "[board A]~like = PYBV10~ext_regions = QSPI 1M~|:3: ext_regions = QSPI 1M:"
                        + " expected NAME:SIZE with blanks between them",
                "[board A]~like = PYBV10~qstr_hash_bytes = 3~|:3: qstr_hash_bytes = 3: expected a number from 0 to 2",
                "[board A]~like = PYBV10~float = none~|:1: A: complex numbers need floats, and there are none",
                "[board A]~like = PYBV10~obj_repr = D~|:1: A: object representation D needs double floats",
                "[board A]~like = unix~obj_repr = C~|:1: A: object representation C needs 32-bit words, not 64",
                "[board A]~like = PYBV10~word_bits = 64~|:1: A: code of armv7emsp has words of 32 bits, objects have 64",
                "[board A]~port = stm32~|:2: there is no key 'port' in a block: say port = NAME above them all",
                "A line of a text that is no board file, but a long story~|:1: found 'A line of a text that is no board"
                        + " file, …', expected port = NAME or a [block]",
                "[board A]~like = PYBV10~nonsense~|:3: found 'nonsense', expected key = value",
                "[board A]~like = PYBV10~float = float~float = float~|:4: 'float' is said twice in this block",
                "[board A]~like = PYBV10~[board A]~like = PYBV11~|:3: this block is there already, at line 1",
                "[board A]~|:1: A has no port: say port = NAME at the top, or like = a known board",
                "port = p~[board A]~|:2: A does not say word_bits, nor does what it is like",
                "port = p~[board A]~like = B~[board B]~like = A~|:2: 'A' is like itself in the end",
                "[variant X]~|:1: [variant X] stands above all boards, expected below one",
                "[bord A]~|:1: found '[bord A]', expected [defaults], [group NAME], [board NAME] or [variant NAME]",
                "[board A B]~|:1: found '[board A B]', expected [defaults], [group NAME], [board NAME] or [variant NAME]",
                "[board A~|:1: found '[board A', expected [defaults], [group NAME], [board NAME] or [variant NAME]",
                "[|:1: found '[', expected [defaults], [group NAME], [board NAME] or [variant NAME]",
                "port =~[board A]~like = PYBV10~|:1: found 'port =', expected port = NAME or a [block]",
                "port = a~port = b~[board A]~like = PYBV10~|:2: found 'port = b', expected port = NAME or a [block]",
                "word_bits = 32~|:1: found 'word_bits = 32', expected port = NAME or a [block]",
                "~|: there is no [board NAME] in it",
                "port = p~[group A]~|: there is no [board NAME] in it",
                "~ [board A]~like = PYBV10~|:2: found '[board A]', expected port = NAME or a [block]",
                "~~[board A]~like = PYBV10~[group unused]~word_bit = 32~|:6: there is no key 'word_bit'; did you mean word_bits?",
            })
    void aMistakeIsNamedWithItsLine(String lines, String message) throws IOException {
        Path file = file(lines.replace('~', '\n'));

        assertThatThrownBy(() -> catalog.with(file))
                .isExactlyInstanceOf(BoardFileException.class)
                .hasMessage(file + message);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Path missing = folder.resolve("none.boards");

        assertThatThrownBy(() -> catalog.with(missing)).hasMessage(missing + ": there is no such file");
        assertThatThrownBy(() -> catalog.with(folder))
                .isExactlyInstanceOf(BoardFileException.class)
                .hasMessageStartingWith(folder + ": cannot be read: ");
    }

    @Test
    void linesMayEndAsWindowsEndsThem() throws IOException {
        BoardCatalog mine = catalog.with(file("[board A]\r\nlike = PYBV10\r\nfloat = double\r\n"));

        assertThat(mine.find("A").numbers().floats()).isEqualTo(FloatKind.DOUBLE);
    }

    /** Whatever is typed into a board file, the answer is a catalog or one line about the file. */
    @Test
    void noFileMakesAnotherError() throws IOException {
        String good = BoardFile.builtIn("samd.boards");
        String letters = "[]=# \n/-_KMx019aAzZé";
        Random random = new Random(20260819);
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder(good);
            for (int change = random.nextInt(6); change >= 0; change--) {
                int at = random.nextInt(text.length());
                char letter = letters.charAt(random.nextInt(letters.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, letter);
                    case 1 -> text.insert(at, letter);
                    default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
                }
            }
            Path file = file(text.toString());
            assertThatCode(() -> {
                        try {
                            catalog.with(file).ofPort("samd");
                        } catch (BoardException e) {
                            assertThat(e.getMessage()).doesNotContain("\n").startsWith(file.toString());
                        }
                    })
                    .as("run %d", run)
                    .doesNotThrowAnyException();
        }
    }
}
