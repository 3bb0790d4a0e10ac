package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the binutils of a compiler say of an ELF file. */
final class Binutils {
    private static final Pattern SECTION = Pattern.compile(
            "^ *\\[ *(\\d+)\\] (\\S+) +(\\S+) +([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) [0-9a-f]+ +([A-Za-z]*) .*");
    private static final Pattern SYMBOL = Pattern.compile(
            "^ *(\\d+): ([0-9a-f]+) +(\\w+) +(\\w+) +(\\w+) +(\\w+) +(?:\\[.*?\\] +)?(\\w+)(?: (\\S+))?.*");
    private static final Pattern RELOCATED = Pattern.compile("^Relocation section '\\.rela?(\\.\\S+)' at .*");
    private static final Pattern RELOCATION = Pattern.compile("^([0-9a-f]+) +([0-9a-f]+) (R_\\w+) .*");
    private static final Pattern ADDEND = Pattern.compile(".*([+-]) ([0-9a-f]+)$|.* ([0-9a-f]+)$");

    private final Compiler compiler;
    private final Path file;

    Binutils(Compiler compiler, Path file) {
        this.compiler = compiler;
        this.file = file;
    }

    record Section(int number, String name, String type, long address, long size, boolean allocated) {}

    /** @param section a number, or {@code UND}, {@code ABS}, {@code COM} */
    record Symbol(int number, long value, long size, String type, String section, String name) {}

    record Relocation(String section, long place, String type, int symbol, long addend) {}

    List<Section> sections() {
        return lines("readelf", SECTION, "-SW").stream()
                .map(found -> new Section(
                        Integer.parseInt(found.group(1)),
                        found.group(2),
                        found.group(3),
                        hex(found.group(4)),
                        hex(found.group(6)),
                        found.group(7).contains("A")))
                .toList();
    }

    List<Symbol> symbols() {
        return lines("readelf", SYMBOL, "-sW").stream()
                .map(found -> new Symbol(
                        Integer.parseInt(found.group(1)),
                        hex(found.group(2)),
                        Long.decode(found.group(3)),
                        found.group(4),
                        found.group(7),
                        found.group(8) == null ? "" : found.group(8)))
                .toList();
    }

    /** Of an object file: the symbol's number is in the column that {@code readelf} calls Info. */
    List<Relocation> relocations(boolean wide) {
        List<Relocation> all = new ArrayList<>();
        String section = "";
        boolean withAddends = false;
        for (String line : run("readelf", "-rW").lines().toList()) {
            var heading = RELOCATED.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
                withAddends = line.contains("'.rela");
            }
            var found = RELOCATION.matcher(line);
            if (found.matches()) {
                int symbol = (int) (hex(found.group(2)) >>> (wide ? 32 : 8));
                long addend = withAddends ? addend(line) : 0;
                all.add(new Relocation(section, hex(found.group(1)), found.group(3), symbol, addend));
            }
        }
        return all;
    }

    private static long addend(String line) {
        var found = ADDEND.matcher(line);
        assertThat(found.matches()).as(line).isTrue();
        if (found.group(1) == null) {
            return hex(found.group(3));
        }
        return found.group(1).equals("-") ? -hex(found.group(2)) : hex(found.group(2));
    }

    /** The bytes of each section that has any, as they are in the file. */
    Map<String, byte[]> contents() {
        Map<String, ByteArrayOutputStream> contents = new LinkedHashMap<>();
        var current = new ByteArrayOutputStream();
        for (String line : run("objdump", "-s").lines().toList()) {
            if (line.startsWith("Contents of section ")) {
                current = new ByteArrayOutputStream();
                contents.put(line.substring("Contents of section ".length(), line.length() - 1), current);
            } else if (line.startsWith(" ")) {
                int from = line.indexOf(' ', 1) + 1;
                String digits = line.substring(from, from + 35).replace(" ", "");
                current.writeBytes(HexFormat.of().parseHex(digits));
            }
        }
        Map<String, byte[]> bytes = new HashMap<>();
        contents.forEach((name, content) -> bytes.put(name, content.toByteArray()));
        return bytes;
    }

    private List<MatchResult> lines(String tool, Pattern pattern, String... options) {
        return run(tool, options)
                .lines()
                .map(pattern::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.toMatchResult())
                .toList();
    }

    private String run(String tool, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(file.toString());
        Compiler.Result result = compiler.tool(tool, arguments.toArray(String[]::new));
        assertThat(result.code()).as("%s: %s", tool, result.output()).isZero();
        return result.output();
    }

    private static long hex(String digits) {
        return Long.parseUnsignedLong(digits, 16);
    }
}
