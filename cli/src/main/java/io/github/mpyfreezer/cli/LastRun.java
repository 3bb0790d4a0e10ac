package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.BuildRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what the last run made again, and why, from its record. */
final class LastRun {
    /** Where records are looked for, from the folder we are in: as deep as a port's build folder in a MicroPython tree. */
    private static final int DEEPEST = 4;

    private LastRun() {}

    /**
     * Tells it.
     *
     * @param buildFolder where the run was, if the user says so
     * @param output what it wrote, if the user says so; else the newest record that is found counts
     */
    static void tell(Optional<String> buildFolder, Optional<String> output, Console console) {
        Path record = output.isPresent()
                ? InputFiles.path(output.get() + RecordFile.EXTENSION)
                : newest(InputFiles.path(buildFolder.orElse("")));
        BuildRecord found = RecordFile.read(record.toString());
        if (found.equals(BuildRecord.NONE)) {
            throw new CliException(record + ": found no record of a run; has anything been frozen there?");
        }
        console.println(" " + found.story());
    }

    private static Path newest(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            List<Path> records = files.filter(file -> file.toString().endsWith(".c" + RecordFile.EXTENSION))
                    .toList();
            Path newest = folder.resolve("frozen_content.c" + RecordFile.EXTENSION);
            FileTime latest = FileTime.fromMillis(0);
            for (Path record : records) {
                FileTime time = Files.getLastModifiedTime(record);
                if (time.compareTo(latest) > 0) {
                    newest = record;
                    latest = time;
                }
            }
            return newest;
        } catch (IOException e) {
            throw new CliException(folder + ": " + InputFiles.reason(e));
        }
    }
}
