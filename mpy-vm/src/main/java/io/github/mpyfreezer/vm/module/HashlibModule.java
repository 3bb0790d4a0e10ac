package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Module {@code hashlib} (extmod/modhashlib.c). */
public final class HashlibModule {
    private static final MpType SHA256 = type("sha256", "SHA-256");

    private static final int BYTES_A_STEP = 8;

    private HashlibModule() {}

    static MpModule create(Vm vm) {
        return BuiltinModules.module(vm, "hashlib", new Members.Table().value("sha256", SHA256));
    }

    private static MpType type(String name, String algorithm) {
        return MpType.builder(name)
                .maker((vm, type, args) -> Hash.make(vm, type, algorithm, args))
                .members(() -> new Members.Table()
                        .fun2("update", (vm, self, data) -> {
                            Hash.self(vm, self).update(vm, data);
                            return MpNone.NONE;
                        })
                        .fun1("digest", (vm, self) -> Hash.self(vm, self).digest(vm)))
                .build();
    }

    /** A hash that takes data until it is asked for. */
    private static final class Hash extends MpObject {
        private final MpType type;
        private final MessageDigest digest;
        private boolean done;

        Hash(MpType type, MessageDigest digest) {
            this.type = type;
            this.digest = digest;
        }

        static Hash self(Vm vm, Object value) {
            if (value instanceof Hash hash) {
                return hash;
            }
            throw Errors.type(vm, "argument has wrong type");
        }

        static Object make(Vm vm, MpType type, String algorithm, Args args) {
            args.check(vm, 0, 1, false);
            Hash hash;
            try {
                hash = new Hash(type, MessageDigest.getInstance(algorithm));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has " + algorithm, e);
            }
            if (args.count() == 1) {
                hash.update(vm, args.get(0));
            }
            return hash;
        }

        @Override
        public MpType type() {
            return type;
        }

        private void checkOpen(Vm vm) {
            if (done) {
                throw Errors.value(vm, "hash is final");
            }
        }

        void update(Vm vm, Object data) {
            checkOpen(vm);
            Buffer bytes = Buffers.readable(vm, data);
            vm.spend(bytes.length() / BYTES_A_STEP);
            digest.update(bytes.array(), bytes.offset(), bytes.length());
        }

        MpBytes digest(Vm vm) {
            checkOpen(vm);
            done = true;
            return MpBytes.of(digest.digest());
        }
    }
}
