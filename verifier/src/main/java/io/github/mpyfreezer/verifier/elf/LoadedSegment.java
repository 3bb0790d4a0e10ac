package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.UnreadableException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A part of a linked image that is loaded, written to flash for instance.
 *
 * @param address where the program finds it
 * @param loadAddress where the image has it: of variables with initial values the place of these in flash
 * @param fileBytes how many bytes the image has of it
 * @param memoryBytes how many it takes when the program runs
 * @param writable whether it is variables
 */
public record LoadedSegment(long address, long loadAddress, long fileBytes, long memoryBytes, boolean writable) {
    private static final int WRITABLE = 2;

    /**
     * The loaded segments of a linked program, in its order.
     *
     * @param file as the user named it
     * @throws UnreadableException if it is no linked ELF file, or a damaged one
     */
    public static List<LoadedSegment> readAll(String file, ByteBuffer content) {
        ElfBytes elf = ElfReader.open(file, content);
        ElfHeader header = ElfHeader.read(elf);
        if (header.type() != ElfHeader.EXECUTABLE && header.type() != ElfHeader.SHARED) {
            throw elf.fault(16, "found an ELF file of type " + header.type() + ", expected a linked program");
        }
        return ProgramHeader.readAll(elf, header).stream()
                .filter(program -> program.type() == ProgramHeader.LOAD)
                .map(program -> of(elf, program))
                .toList();
    }

    private static LoadedSegment of(ElfBytes elf, ProgramHeader program) {
        program.check(elf);
        if (program.memoryBytes() < program.fileBytes()) {
            throw elf.fault(
                    program.headerAt(),
                    "found " + program.fileBytes() + " bytes for " + program.memoryBytes()
                            + " of memory, expected no more");
        }
        return new LoadedSegment(
                program.address(),
                program.loadAddress(),
                program.fileBytes(),
                program.memoryBytes(),
                (program.flags() & WRITABLE) != 0);
    }
}
