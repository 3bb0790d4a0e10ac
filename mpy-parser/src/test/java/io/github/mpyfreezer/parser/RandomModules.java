package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Relocation;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;

/** Makes modules that are right but that no compiler would make: every kind, constant, machine and flag, in any mixture. */
final class RandomModules {
    private static final int[] CHARACTERS = {
        0, '\n', ' ', '"', '\'', '\\', 'a', 'z', '?', 0x7f, 0x80, 0xe9, 0x7ff, 0x800, 0x3042, 0xd7ff, 0xd800, 0xdfff,
        0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff
    };

    private final Random random;
    private Dialect dialect = Dialect.MICROPYTHON;
    private int qstrCount;
    private int constantCount;

    RandomModules(long seed) {
        this.random = new Random(seed);
    }

    MpyModule next() {
        dialect = pick(Dialect.values());
        NativeArch arch = random.nextBoolean() ? NativeArch.NONE : pick(NativeArch.values());
        OptionalInt flags = random.nextInt(4) == 0 ? OptionalInt.of(number(31)) : OptionalInt.empty();
        var header = new MpyHeader(dialect, arch, random.nextInt(4), flags, 8 + random.nextInt(57));
        List<Qstr> qstrs = new ArrayList<>();
        for (int i = number(8); i >= 0; i--) {
            qstrs.add(qstr());
        }
        List<Constant> constants = new ArrayList<>();
        for (int i = number(6); i > 0; i--) {
            constants.add(constant(3));
        }
        qstrCount = qstrs.size();
        constantCount = constants.size();
        return new MpyModule(header, qstrs, constants, rawCode(arch, 3, true));
    }

    private Qstr qstr() {
        return switch (random.nextInt(3)) {
            case 0 -> new Qstr(StaticQstrs.text(1 + random.nextInt(StaticQstrs.COUNT)), true);
            case 1 -> new Qstr(StaticQstrs.text(1 + random.nextInt(StaticQstrs.COUNT)), false);
            default -> new Qstr(text(), false);
        };
    }

    private Utf8 text() {
        var text = new StringBuilder();
        for (int i = number(8); i > 0; i--) {
            text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return Utf8.of(text.toString());
    }

    private Constant constant(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 6)) {
            case 0 -> pick(Constant.Singleton.values());
            case 1 -> new Constant.Str(text());
            case 2 -> new Constant.ByteString(bytes(number(8)));
            case 3 -> integer();
            case 4 -> floatNumber();
            case 5 -> complex();
            default -> tuple(depth);
        };
    }

    private Constant integer() {
        var value = new BigInteger(1 + number(13), random);
        return new Constant.Int(random.nextBoolean() ? value : value.negate());
    }

    private Constant floatNumber() {
        double value = real();
        return new Constant.FloatNumber(decimal(value), value);
    }

    private Constant tuple(int depth) {
        List<Constant> items = new ArrayList<>();
        for (int i = number(4); i > 0; i--) {
            items.add(constant(depth - 1));
        }
        return new Constant.Tuple(items);
    }

    private Constant complex() {
        double imaginary = real();
        if (random.nextBoolean()) {
            return new Constant.ComplexNumber(decimal(imaginary) + "j", 0, imaginary);
        }
        double real = real();
        String sign = decimal(imaginary).startsWith("-") ? "" : "+";
        return new Constant.ComplexNumber("(" + decimal(real) + sign + decimal(imaginary) + "j)", real, imaginary);
    }

    private double real() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(new Double[] {0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY});
            case 1 -> random.nextInt(1000) - 500;
            case 2 -> random.nextGaussian();
            default -> {
                double any = Double.longBitsToDouble(random.nextLong());
                yield Double.isNaN(any) ? Double.MIN_VALUE : any;
            }
        };
    }

    /** The exact value in digits, one way or another, as no compiler prints it. */
    private String decimal(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        } else if (Double.isInfinite(value)) {
            return value < 0 ? "-inf" : "inf";
        } else if (value == 0) {
            return Double.doubleToRawLongBits(value) < 0 ? "-0.0" : "0";
        }
        var exact = new BigDecimal(value);
        return random.nextBoolean() ? exact.toPlainString() : exact.toString().toLowerCase(Locale.ROOT);
    }

    /** @param last whether nothing of the file follows */
    private RawCode rawCode(NativeArch arch, int depth, boolean last) {
        return switch (arch == NativeArch.NONE ? 0 : random.nextInt(4)) {
            case 0 -> bytecode(arch, depth);
            case 1 -> nativePy(arch, depth);
            case 2 -> viper(arch, depth, last);
            default -> new RawCode.Asm(bytes(number(8)), number(8), number(4), number(4), children(arch, depth));
        };
    }

    private List<RawCode> children(NativeArch arch, int depth) {
        List<RawCode> children = new ArrayList<>();
        if (depth > 0 && random.nextBoolean()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                children.add(rawCode(arch, depth - 1, false));
            }
        }
        return children;
    }

    private RawCode bytecode(NativeArch arch, int depth) {
        List<RawCode> children = children(arch, depth);
        PreludeEncoder.Encoded prelude = prelude(0);
        Bytes opcodes = RandomBytecode.make(
                random,
                prelude.expected().opcodesOffset(),
                qstrCount,
                constantCount,
                children.size(),
                prelude.expected().signature().stateSlots());
        return new RawCode.Bytecode(join(prelude.bytes(), opcodes), prelude.expected(), children);
    }

    private RawCode nativePy(NativeArch arch, int depth) {
        Bytes machine = bytes(number(8));
        PreludeEncoder.Encoded prelude = prelude(machine.length());
        return new RawCode.NativePy(
                join(machine, prelude.bytes()), machine.length(), prelude.expected(), children(arch, depth));
    }

    private PreludeEncoder.Encoded prelude(int start) {
        var signature = new Prelude.Signature(1 + number(12), number(6), number(5), number(5), number(4), number(5));
        List<Integer> names = new ArrayList<>();
        for (int i = signature.positionalArgs() + signature.keywordOnlyArgs(); i >= 0; i--) {
            names.add(random.nextInt(qstrCount));
        }
        List<Integer> cells = new ArrayList<>();
        for (int i = number(4); i > 0; i--) {
            cells.add(random.nextInt(Math.min(256, signature.stateSlots())));
        }
        return PreludeEncoder.encode(signature, names, lineTable(), cells, start);
    }

    private Bytes lineTable() {
        var table = new ByteArrayOutputStream();
        for (int i = number(4); i > 0; i--) {
            int first = random.nextInt(256);
            table.write(first);
            if (first >= 0x80) {
                table.write(random.nextInt(256));
            }
        }
        return Bytes.wrap(table.toByteArray());
    }

    private RawCode viper(NativeArch arch, int depth, boolean last) {
        int flags = random.nextInt(256);
        boolean relocated = (flags & dialect.relocationFlag()) != 0;
        List<Relocation> relocations = new ArrayList<>();
        for (int i = relocated ? number(5) : 0; i > 0; i--) {
            relocations.add(relocation());
        }
        return new RawCode.Viper(
                bytes(number(8)),
                flags,
                (flags & dialect.rodataFlag()) != 0 ? bytes(number(6)) : Bytes.EMPTY,
                (flags & dialect.bssFlag()) != 0 ? number(31) : 0,
                relocations,
                !relocated || !last || random.nextBoolean(),
                children(arch, depth));
    }

    private Relocation relocation() {
        int op = random.nextInt(Relocation.END);
        boolean address = op % 2 == 1;
        boolean count = op / 2 == 1 || op / 2 == 3 || op / 2 == 5;
        return new Relocation(
                op,
                address ? OptionalInt.of(number(31)) : OptionalInt.empty(),
                count ? OptionalInt.of(number(31)) : OptionalInt.empty());
    }

    private static Bytes join(Bytes first, Bytes second) {
        byte[] both = new byte[first.length() + second.length()];
        first.copyTo(both, 0);
        second.copyTo(both, first.length());
        return Bytes.wrap(both);
    }

    private Bytes bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Bytes.wrap(bytes);
    }

    /** A number of at most so many bits, small ones more often than large ones. */
    private int number(int mostBits) {
        return random.nextInt() >>> 1 >>> 31 - random.nextInt(mostBits + 1);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
