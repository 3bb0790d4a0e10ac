package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tab gives, in bash. */
class CompletionTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        assumeTrue(Processes.isInstalled("bash"), "bash is not installed");
        Files.writeString(folder.resolve("freeze"), InstallFiles.completion());
    }

    /** Where nothing is offered, bash completes names of files. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    freeze b                          | boards
                    freeze ma                         | makemanifest
                    freeze --mic                      | --micropython
                    freeze --board PYBV4              | PYBV4
                    freeze --board RPI_PICO2          | RPI_PICO2 RPI_PICO2-RISCV RPI_PICO2_W RPI_PICO2_W-RISCV
                    freeze -o f.c --board PYBV4       | PYBV4
                    freeze -o fro                     | ''
                    freeze --board PYBV10 mod         | ''
                    freeze boards PYBV4               | PYBV4
                    freeze boards --port st           | stm32
                    freeze init --port re             | renesas-ra
                    freeze init --board PYBV4         | PYBV4
                    freeze dump --ht                  | --html
                    freeze run --rec                  | --record
                    freeze verify --level ru          | run
                    freeze verify --level ""          | structure run firmware
                    freeze verify --elf fir           | ''
                    freeze verify --with              | --with-micropython
                    freeze size --all                 | --all-boards
                    freeze size --bis                 | --bisect-hint
                    freeze size --ports st            | stm32
                    freeze size --board PYBV4         | PYBV4
                    freeze extract --only q           | qstr
                    freeze mpy-tool --extract-o       | --extract-only
                    freeze mpy-tool -mlongint-impl l  | longlong
                    freeze makemanifest --list        | --list-c-modules
                    freeze makemanifest -b bui        | ''
                    """)
    void completes(String line, String expected) throws IOException, InterruptedException {
        String script = """
                source "$0"
                COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*"
                _complete_freeze
                echo "${COMPREPLY[*]}"
                """;
        List<String> command = new ArrayList<>(
                List.of("bash", "-c", script, folder.resolve("freeze").toString()));
        command.addAll(List.of(line.split(" ", -1)));
        assertThat(Processes.run(command).strip()).isEqualTo(expected);
    }

    @Test
    void isSetUpWithFilesWhereNothingElseFits() throws IOException, InterruptedException {
        assertThat(Processes.run(List.of(
                        "bash",
                        "-c",
                        "source \"$0\"; complete -p freeze",
                        folder.resolve("freeze").toString())))
                .contains("-o default", "_complete_freeze");
    }
}
