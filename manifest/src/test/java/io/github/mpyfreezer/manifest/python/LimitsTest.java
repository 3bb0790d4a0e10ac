package io.github.mpyfreezer.manifest.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.manifest.ManifestFault;
import io.github.mpyfreezer.manifest.ManifestRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However silly a manifest is, it ends soon, with a message, and takes nothing else down with it. */
class LimitsTest {
    /** Three quarters of what the main thread of a program has; when frames are largest, 576 KB are needed. */
    private static final long STACK = 768 * 1024;

    private static String messageOf(String code) {
        var task = new FutureTask<>(() -> Snippets.run(code, Path.of(".")));
        new Thread(Thread.currentThread().getThreadGroup(), task, "small", STACK).start();
        ManifestRun run = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> task.get());
        return run instanceof ManifestRun.Ran ran
                ? ran.fault().map(ManifestFault::message).orElse("no fault")
                : run.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = 'x' * 10**9",
                "x = [0] * 10**9",
                "x = 'x' * 10**30",
                "x = (1, 2) * 2**31",
                "x = list(range(10**12))",
                "f(range(10**12))",
                "x = sum(range(10**12))",
                "x = sorted(range(10**9))",
                "for i in range(10**12): pass",
                "for i in range(10**6):\n    for j in range(10**6): pass",
                "x = [i for i in range(10**5) for j in range(10**5)]",
                "x = [1]\nfor i in x: x.append(i)",
                "x = 'ab'\nfor i in range(100): x += x",
                "x = 'ab'\nfor i in range(100): x = x.replace('a', 'aa')",
                "x = 'ab' * 1000\nfor i in range(100): x = x.join(x)",
                "x = []\nfor i in range(100): x = [x, x]\nf(x)",
                "x = []\nfor i in range(100): x = [x, x]\ny = repr(x)",
                "x = y = ()\nfor i in range(100):\n    x = (x, x)\n    y = (y, y)\nz = x == y",
                "x = '%99999d' % 1\nfor i in range(1000): x += '%99999d' % 1",
                "x = f'{1:1000000}'",
                "x = '%1000000d' % 1",
                "x = 'a'.zfill(10**9)",
                "x = range(10**12)[::2]",
                "x = 5 in (i for i in range(10**12) if i < 0)"
            })
    void refusesWhatIsTooLarge(String code) {
        assertThat(messageOf(code)).isEqualTo("too large for a manifest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = 10**10**10", "x = 2**100000", "x = 1 << 10**9", "x = 1 << 10**30", "x = -1 << 99999"})
    void refusesNumbersThatAreTooLarge(String code) {
        assertThat(messageOf(code)).isEqualTo("a number too large for a manifest");
    }

    @Test
    void refusesNumbersThatGrowTooLarge() {
        assertThat(messageOf("x = 3\nfor i in range(100): x *= x")).isEqualTo("a number too large for a manifest");
        assertThat(messageOf("x = " + "9".repeat(100_000))).isEqualTo("a number too large for a manifest");
        assertThat(messageOf("x = int('9' * 10000)")).isEqualTo("a number too large for a manifest");
    }

    @Test
    void refusesBracketsNestedTooDeep() {
        for (String bracket : new String[] {"(", "[", "{", "f(", "x[", "[*", "(1, "}) {
            assertThat(messageOf("x = " + bracket.repeat(100_000))).isEqualTo("too many nested parentheses");
        }
    }

    @Test
    void refusesOperatorsNestedTooDeep() {
        String nested = "too many nested expressions or blocks";
        assertThat(messageOf("x = " + "-".repeat(100_000) + "1")).isEqualTo(nested);
        assertThat(messageOf("x = " + "not ".repeat(100_000) + "1")).isEqualTo(nested);
        assertThat(messageOf("x = " + "1 ** ".repeat(100_000) + "1")).isEqualTo(nested);
        assertThat(messageOf("x = " + "1 if 1 else ".repeat(100_000) + "1")).isEqualTo(nested);
        assertThat(messageOf("if 1: pass\n" + "elif 1: pass\n".repeat(100_000))).isEqualTo(nested);
    }

    @Test
    void refusesLongChainsOfOperators() {
        String nested = "too many values or expressions nested in each other";
        assertThat(messageOf("x = " + "1 + ".repeat(100_000) + "1")).isEqualTo(nested);
        assertThat(messageOf("x = f" + "()".repeat(100_000))).isEqualTo(nested);
        assertThat(messageOf("x = f" + ".x".repeat(100_000))).isEqualTo(nested);
        assertThat(messageOf("x = f" + "[0]".repeat(100_000))).isEqualTo(nested);
    }

    @Test
    void takesDeepestBracketsOnASmallStack() {
        assertThat(messageOf("x = " + "(".repeat(190) + "1" + ")".repeat(190))).isEqualTo("no fault");
        assertThat(messageOf("x = " + "1|(1^(1&(".repeat(60) + "1" + ")".repeat(180)))
                .isEqualTo("no fault");
        assertThat(messageOf("x = " + "[i for i in ".repeat(150) + "[]" + "]".repeat(150)))
                .isEqualTo("no fault");
        assertThat(messageOf("x = " + "list(".repeat(150) + ")".repeat(150))).isEqualTo("no fault");
        assertThat(messageOf("x = 1" + " + 1".repeat(300))).isEqualTo("no fault");
    }

    @Test
    void refusesBlocksNestedTooDeep() {
        var code = new StringBuilder();
        for (int depth = 0; depth < 150; depth++) {
            code.append(" ".repeat(depth)).append("if 1:\n");
        }
        assertThat(messageOf(code + " ".repeat(150) + "pass\n")).isEqualTo("too many levels of indentation");
        var loops = new StringBuilder();
        for (int depth = 0; depth < 21; depth++) {
            loops.append(" ".repeat(depth)).append("for i in x:\n");
        }
        assertThat(messageOf(loops + " ".repeat(21) + "pass\n")).isEqualTo("too many statically nested blocks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = []\nx.append(x)\nf(x)",
                "x = []\nx.append(x)\ny = repr(x)",
                "x = {}\nx['x'] = x\nf(x)",
                "x = []\nx.append(x)\ny = []\ny.append(y)\nz = x == y",
                "x = []\nx.append(x)\ny = []\ny.append(y)\nz = x < y",
                "x = ()\nfor i in range(1000): x = (x,)\ny = {x: 1}",
                "x = [1]\nfor i in range(10000): x = (j for j in x)\ny = list(x)",
                "x = [1]\nfor i in range(10000): x = enumerate(x)\nf(x)",
                "x = [1]\nfor i in range(10000): x = map(str, x)\nf(x)"
            })
    void refusesValuesNestedTooDeep(String code) {
        assertThat(messageOf(code)).isEqualTo("too many values or expressions nested in each other");
    }

    @Test
    void takesALongManifest() {
        String code = String.join("", Collections.nCopies(20_000, "module('a.py', opt=3)\n"));
        assertThat(Snippets.shown(Snippets.run(code, Path.of(".")))).hasSize(20_000);
    }
}
