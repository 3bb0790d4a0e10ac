package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.parser.MpyFormatException;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.Decoder;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.code.InvalidCodeException;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Raised;

/** Makes code of a {@code .mpy} file, or refuses it as the runtime does ({@code mp_raw_code_load} in py/persistentcode.c). */
public final class Loading {
    private static final int HEADER_BYTES = 4;
    /** The generation of native code that the newest releases take. */
    private static final int NATIVE_GENERATION = 3;

    private Loading() {}

    /** The code of a file; raises {@code ValueError} where this firmware does not take it. */
    public static FunctionCode load(Vm vm, Bytes content) {
        checkHeader(vm, content);
        try {
            MpyModule module = MpyReader.read(content).module();
            checkExtensions(vm, module.header());
            return load(vm, module);
        } catch (MpyFormatException e) {
            throw incompatible(vm);
        }
    }

    /** The code of a module; raises {@code ValueError} where it would leave its frame. */
    public static FunctionCode load(Vm vm, MpyModule module) {
        return load(vm, module, false);
    }

    /**
     * The same, where it does not matter how well this firmware parses numbers.
     *
     * @param nearest whether floats are the numbers nearest to their texts, and not what the firmware's parser makes of them
     */
    public static FunctionCode load(Vm vm, MpyModule module, boolean nearest) {
        try {
            return new Decoder(new MpyTables(vm, module, nearest)).decode(module.body());
        } catch (InvalidCodeException e) {
            throw incompatible(vm);
        }
    }

    private static void checkHeader(Vm vm, Bytes content) {
        if (content.length() < HEADER_BYTES || content.at(0) != 'M' || content.at(1) != MpyHeader.VERSION) {
            throw incompatible(vm);
        }
        int features = content.at(2);
        int arch = features >> 2 & 0xf;
        boolean hasArch = arch != NativeArch.NONE.id();
        if (hasArch && (features & 3) != NATIVE_GENERATION
                || content.at(3) > vm.profile().smallIntBits()) {
            throw incompatible(vm);
        }
        if (hasArch && vm.profile().nativeArches().stream().noneMatch(accepted -> accepted.id() == arch)) {
            throw Errors.value(
                    vm,
                    vm.profile().nativeArches().isEmpty()
                            ? "native code in .mpy unsupported"
                            : "incompatible .mpy arch");
        }
    }

    /** Whatever is in the file: mpy-cross states the extensions of files without machine code, too. */
    private static void checkExtensions(Vm vm, MpyHeader header) {
        boolean states = vm.profile().nativeArches().contains(NativeArch.RV32IMC);
        int allowed = states ? vm.profile().archFlags() : 0;
        if (header.archFlags().isPresent() && (!states || (header.archFlags().getAsInt() & ~allowed) != 0)) {
            throw incompatible(vm);
        }
    }

    private static Raised incompatible(Vm vm) {
        return Errors.value(vm, "incompatible .mpy file");
    }
}
