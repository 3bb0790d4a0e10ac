package io.github.mpyfreezer.vm;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.host.FolderFileSystem;
import io.github.mpyfreezer.vm.host.StreamPrinter;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.run.Loading;
import io.github.mpyfreezer.vm.run.Program;
import io.github.mpyfreezer.vm.vfs.FileSystem;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * MicroPython's own tests as compiled files with what the unix port prints, made by a tool from a checkout and not part of this
 * project: {@code manifest.json}, {@code tree/} and {@code out/}. Every test runs on a machine of its own, in a
 * copy of its folder.
 *
 * @param translated whether all code is translated before it runs
 */
record ConformancePack(Path folder, boolean translated) {
    private static final long STEPS = 200_000_000;
    private static final long STACK_BYTES = 256L << 20;
    private static final Pattern SUMMARY = Pattern.compile("-{70}\nRan (\\d+) tests\n\n(OK|FAILED)[^\n]*\n$");

    /** One test: its name ({@code basics/andor}), what decides ({@code exact}, {@code regex}, {@code unittest}), and its files. */
    record Case(String name, String how, Path program, Path expected) {
        /** Whether a text is what this test is to print, by the rules of MicroPython's own runner. */
        boolean passes(String text) throws IOException {
            String printed = text.replace("\r\r\n", "\n").replace("\r\n", "\n");
            String wanted = Files.readString(expected, StandardCharsets.ISO_8859_1);
            return switch (how) {
                case "regex" ->
                    new ExpectedLines(Files.readAllLines(expected, StandardCharsets.ISO_8859_1)).match(printed);
                case "unittest" ->
                    summary(printed).equals(summary(wanted)) && summary(wanted).endsWith("OK");
                default -> printed.equals(wanted);
            };
        }

        private static String summary(String text) {
            Matcher found = SUMMARY.matcher(text);
            return found.find() ? found.group(1) + " " + found.group(2) : text;
        }
    }

    /** The tests that need no compiler while they run and that the unix port's interpreter passes. */
    List<Case> cases() throws IOException {
        JsonObject tests = JsonParser.parseString(Files.readString(folder.resolve("manifest.json")))
                .getAsJsonObject()
                .getAsJsonObject("tests");
        List<Case> cases = new ArrayList<>();
        for (String file : tests.keySet()) {
            JsonObject test = tests.getAsJsonObject(file);
            boolean compiles =
                    test.has("needs") && test.getAsJsonArray("needs").contains(new JsonPrimitive("compiler"));
            if (test.get("status").getAsString().equals("ok") && !compiles) {
                String how = test.get("how").getAsString();
                Path program = folder.resolve("tree").resolve(test.get("mpy").getAsString());
                String expected =
                        how.equals("regex") ? file + ".exp" : test.get("out").getAsString();
                cases.add(new Case(
                        file.replaceFirst("\\.py$", ""),
                        how,
                        program,
                        folder.resolve("out").resolve(expected)));
            }
        }
        return cases;
    }

    /** What tests of one folder print, each on a machine of its own, in one copy of that folder. */
    private Map<Case, String> run(Path group, List<Case> tests) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("conformance");
        try {
            copy(group, scratch);
            Map<Case, String> printed = new LinkedHashMap<>();
            for (Case test : tests) {
                printed.put(test, run(test, scratch));
            }
            return printed;
        } finally {
            delete(scratch);
        }
    }

    /** What each test prints here; a fault of the machine is part of the text. */
    Map<Case, String> run(List<Case> tests) throws IOException, InterruptedException {
        Map<Path, List<Case>> groups = new LinkedHashMap<>();
        for (Case test : tests) {
            groups.computeIfAbsent(test.program().resolveSibling(""), group -> new ArrayList<>())
                    .add(test);
        }
        Map<Case, String> printed = new LinkedHashMap<>();
        for (Map.Entry<Path, List<Case>> group : groups.entrySet()) {
            printed.putAll(run(group.getKey(), group.getValue()));
        }
        return printed;
    }

    private String run(Case test, Path scratch) throws InterruptedException {
        var out = new ByteArrayOutputStream();
        var program = new FutureTask<>(() -> {
            VmProfile profile = VmProfile.UNIX;
            var firmware = new Firmware(BuiltinTable.of(profile), PortModules.of(profile));
            var vm = new Vm(
                    profile,
                    new TestHost(new StreamPrinter(out), Clock.virtual(), scratch),
                    new Limits(STEPS),
                    firmware,
                    MountedFinder.withoutFrozen());
            if (translated) {
                vm.setPatience(0);
            }
            ((MpList) vm.execution().path())
                    .add(vm, MpStr.of(folder.resolve("tree/_lib").toString()));
            String file = test.program().getFileName().toString();
            vm.execution().argv().add(vm, MpStr.of(file));
            return Program.run(
                    vm,
                    Loading.load(vm, Bytes.wrap(Files.readAllBytes(test.program()))),
                    file.replaceFirst("\\.mpy$", ""),
                    file);
        });
        new Thread(null, program, test.name(), STACK_BYTES).start();
        try {
            program.get();
        } catch (ExecutionException e) {
            e.printStackTrace(new PrintWriter(out, true, StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private record TestHost(Printer out, Clock clock, Path folder) implements Host {
        @Override
        public Printer err() {
            return out;
        }

        @Override
        public FileSystem files() {
            try {
                return new FolderFileSystem(Path.of("/"), folder, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
