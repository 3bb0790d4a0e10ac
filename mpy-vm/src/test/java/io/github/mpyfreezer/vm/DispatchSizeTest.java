package io.github.mpyfreezer.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The JVM never compiles a method of 8000 bytes or more: one that runs all instructions has to stay below. */
class DispatchSizeTest {
    private static final int LIMIT = 8000;
    private static final Pattern INSTRUCTION = Pattern.compile("^ *(\\d+): [a-z]");

    @Test
    void theJvmCompilesTheDispatchLoop() {
        var listing = new StringWriter();
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        int failed = javap.run(
                new PrintWriter(listing),
                new PrintWriter(listing),
                "-c",
                "-p",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.mpyfreezer.vm.run.Interpreter");
        assertThat(failed).as(listing.toString()).isZero();
        int last = 0;
        boolean inside = false;
        for (String line : listing.toString().lines().toList()) {
            if (line.startsWith("  ") && line.endsWith(");")) {
                inside = line.contains(" dispatch(");
            }
            Matcher instruction = INSTRUCTION.matcher(line);
            if (inside && instruction.find()) {
                last = Integer.parseInt(instruction.group(1));
            }
        }
        assertThat(last).isBetween(1000, LIMIT - 1);
    }
}
