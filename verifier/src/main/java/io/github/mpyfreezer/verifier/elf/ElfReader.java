package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.nio.ByteBuffer;

/**
 * Reads an object file or a linked program as memory. Of an object file every section that will be in the target's memory
 * has an invented address; of a linked one, addresses are those that the program sees, also of variables whose initial
 * values are stored elsewhere. Absolute relocations are applied, so that a pointer in memory is the address of what it
 * points to; what is defined elsewhere has an address in no segment.
 */
public final class ElfReader {
    /** Where {@code e_type} stands. */
    private static final int TYPE = 16;

    private static final int MAGIC = 0x7f454c46;
    private static final int LLVM_BITCODE = 0x4243c0de;
    private static final int ARCHIVE = 0x213c6172;
    private static final int THIN_ARCHIVE = 0x213c7468;

    private ElfReader() {}

    /**
     * Reads an object file or a linked program, whatever machine it is made for.
     *
     * @param file as the user named it
     * @throws UnreadableException if it is no ELF file, or a damaged one
     */
    public static RomMemory read(String file, byte[] content) {
        ElfBytes elf = open(file, ByteBuffer.wrap(content));
        return read(elf, ElfHeader.read(elf));
    }

    private static RomMemory read(ElfBytes elf, ElfHeader header) {
        SectionTable sections = SectionTable.read(elf, header);
        return switch (header.type()) {
            case ElfHeader.RELOCATABLE -> new ObjectReader(elf, header, sections).read();
            case ElfHeader.EXECUTABLE, ElfHeader.SHARED -> new LinkedReader(elf, header, sections).read();
            default -> throw unexpectedType(elf, header);
        };
    }

    /**
     * Reads an object file that is made for a machine.
     *
     * @param file as the user named it
     * @throws UnreadableException if it is none, or one for another machine
     */
    public static RomMemory readObject(String file, byte[] content, ElfTarget target) {
        ElfBytes elf = open(file, ByteBuffer.wrap(content));
        ElfHeader header = ElfHeader.read(elf);
        if (header.type() == ElfHeader.EXECUTABLE || header.type() == ElfHeader.SHARED) {
            throw elf.fault(TYPE, "found a linked program, expected an object file: give it with --elf");
        }
        target.check(elf, header);
        return read(elf, header);
    }

    /**
     * Reads a linked program that is made for a machine.
     *
     * @param file as the user named it
     * @throws UnreadableException if it is none, or one for another machine
     */
    public static RomMemory readProgram(String file, byte[] content, ElfTarget target) {
        ElfBytes elf = open(file, ByteBuffer.wrap(content));
        ElfHeader header = ElfHeader.read(elf);
        if (header.type() == ElfHeader.RELOCATABLE) {
            throw elf.fault(TYPE, "found an object file, expected a linked program: give it with --object");
        }
        target.check(elf, header);
        return read(elf, header);
    }

    /** The file's bytes, if they are those of an ELF file. */
    static ElfBytes open(String file, ByteBuffer content) {
        int first = content.remaining() < 4 ? 0 : content.duplicate().getInt(content.position());
        if (first != MAGIC) {
            throw new UnreadableException(
                    file, "offset 0x0", "found " + what(first, content.remaining()) + ", expected an ELF file");
        }
        return ElfBytes.of(file, content);
    }

    private static String what(int first, int length) {
        return switch (first) {
            case ARCHIVE, THIN_ARCHIVE -> "an archive (take the object out of it with ar x)";
            case LLVM_BITCODE -> "bytecode of LLVM's link-time optimisation (verify the linked ELF instead)";
            default -> length == 0 ? "nothing" : length < 4 ? length + " bytes" : "0x" + Integer.toHexString(first);
        };
    }

    static UnreadableException unexpectedType(ElfBytes elf, ElfHeader header) {
        return elf.fault(TYPE, "found an ELF file of type " + header.type() + ", expected an object or a program");
    }
}
