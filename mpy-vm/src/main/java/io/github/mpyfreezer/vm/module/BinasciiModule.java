package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Numbers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/** Module {@code binascii} (extmod/modbinascii.c). */
public final class BinasciiModule {
    private static final ArgSpec NEWLINE =
            ArgSpec.builder().bool("newline", true).build();
    private static final MpStr HEX = MpStr.qstr("hex");
    private static final MpStr FROMHEX = MpStr.qstr("fromhex");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static final int BYTES_A_STEP = 8;

    private BinasciiModule() {}

    static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "binascii",
                new Members.Table()
                        .fun("hexlify", 1, 2, BinasciiModule::hexlify)
                        .fun1(
                                "unhexlify",
                                (machine, text) -> Attributes.callMethod(machine, MpBytes.TYPE, FROMHEX, text))
                        .fun1("a2b_base64", BinasciiModule::fromBase64)
                        .funKw("b2a_base64", 1, BinasciiModule::toBase64)
                        .fun("crc32", 1, 2, BinasciiModule::crc32));
    }

    private static Object hexlify(Vm vm, Args args) {
        Object bytes = MpBytes.of(Buffers.readable(vm, args.get(0)).copy());
        Object text = args.count() == 1
                ? Attributes.callMethod(vm, bytes, HEX)
                : Attributes.callMethod(vm, bytes, HEX, args.get(1));
        return MpBytes.of(((MpStr) text).array());
    }

    /** Characters that are not of the alphabet are passed over. */
    private static Object fromBase64(Vm vm, Object text) {
        byte[] in = Buffers.readable(vm, text).copy();
        vm.heap().request(in.length);
        vm.spend(in.length / BYTES_A_STEP);
        var out = new ByteArrayOutputStream();
        int shift = 0;
        int bits = 0;
        boolean padded = false;
        for (byte b : in) {
            if (b == '=') {
                if (bits == 2 || bits == 4 && padded) {
                    bits = 0;
                    break;
                }
                padded = true;
            }
            int sextet = ALPHABET.indexOf(b & 0xff);
            if (sextet < 0) {
                continue;
            }
            padded = false;
            shift = shift << 6 | sextet;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out.write(shift >> bits);
            }
        }
        if (bits != 0) {
            throw Errors.value(vm, "incorrect padding");
        }
        return MpBytes.of(out.toByteArray());
    }

    private static Object toBase64(Vm vm, Args args) {
        boolean newline = (Boolean) NEWLINE.parse(vm, args.without(1))[0];
        long size = Buffers.readable(vm, args.get(0)).length();
        vm.heap().request(size + size / 3 + 4);
        vm.spend(size / BYTES_A_STEP);
        String text = Base64.getEncoder()
                .encodeToString(Buffers.readable(vm, args.get(0)).copy());
        return MpBytes.of((newline ? text + "\n" : text).getBytes(StandardCharsets.US_ASCII));
    }

    private static Object crc32(Vm vm, Args args) {
        Buffer data = Buffers.readable(vm, args.get(0));
        vm.spend(data.length() / 2);
        int start = args.count() > 1 ? (int) Numbers.toTruncatedLong(vm, args.get(1)) : 0;
        return IntOps.make(vm, update(start, data) & 0xffffffffL);
    }

    /** Goes on with a check sum; that of Java begins with none. */
    private static int update(int start, Buffer data) {
        if (start == 0) {
            var sum = new CRC32();
            sum.update(data.array(), data.offset(), data.length());
            return (int) sum.getValue();
        }
        int sum = ~start;
        for (int i = 0; i < data.length(); i++) {
            sum ^= data.array()[data.offset() + i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & 1) != 0 ? sum >>> 1 ^ 0xedb88320 : sum >>> 1;
            }
        }
        return ~sum;
    }
}
