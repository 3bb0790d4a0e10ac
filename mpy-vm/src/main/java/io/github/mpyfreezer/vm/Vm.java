package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.module.ErrnoModule;
import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MethodCache;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.ObjectAddresses;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.run.Builtins;
import io.github.mpyfreezer.vm.run.Execution;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.vfs.Mounts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One machine: what a firmware that is switched on has besides its program. Two of them share nothing that changes. A
 * machine is used by one thread at a time.
 */
public final class Vm {
    /** What a call of a built-in function takes of the C stack, in bytes: about what it is on the unix port. */
    public static final int NATIVE_FRAME = 144;

    /** Translating code takes about as long as so many steps in it. */
    private static final int PATIENCE = 1 << 15;

    private static final int FIRST_IDENTITY = 0x2000_0100;
    private static final int IDENTITY_STEP = 0x20;

    private final VmProfile profile;
    private final Host host;
    private final NumberRules numbers;
    private final Heap heap;
    private final long smallIntMax;
    private final long smallIntMin;
    private final int hashMask;
    private final int wordBytes;
    private final boolean doubles;
    private final boolean floats;
    private int identities;
    private int stackUsed;
    private @Nullable Object stopValue;
    private final Execution execution;
    private final BuiltinModules modules;
    private final Map<BuiltinModules.Source, MpModule> loadedBuiltins = new HashMap<>();
    private final ModuleFinder finder;
    private final Map<Object, Integer> sharedIdentities = new WeakHashMap<>();
    private final ObjectAddresses addresses = new ObjectAddresses();
    private final Memory memory = new Memory();
    private final Mounts mounts;
    private final StepBudget budget;
    private final Schedule schedule;
    private final @Nullable Board board;
    private final Map<Class<?>, Part> parts = new LinkedHashMap<>();
    private final MethodCache methods = new MethodCache();
    private @Nullable Tracer tracer;
    private int patience = PATIENCE;

    /** A machine that is switched on. */
    public Vm(VmProfile profile, Host host, Limits limits, Firmware firmware, ModuleFinder finder) {
        this.profile = profile;
        this.host = host;
        this.numbers = NumberRules.of(profile);
        this.budget = new StepBudget(limits);
        this.schedule = new Schedule(profile.scheduleDepth());
        this.heap = new Heap(profile, this::addRoots, budget::strain, schedule::wake);
        this.smallIntMax = profile.smallIntMax();
        this.smallIntMin = -smallIntMax - 1;
        this.hashMask = profile.hashMask();
        this.wordBytes = profile.wordBits() / 8;
        this.doubles = profile.floats().isDouble();
        this.floats = profile.numbers().hasFloats();
        this.finder = finder;
        this.modules = firmware.modules();
        this.mounts = new Mounts(host);
        this.board = host.board();
        this.execution = new Execution(this, new Builtins(firmware.builtins()));
        if (board != null) {
            board.begin(() -> spend(1));
        }
    }

    /** What only some firmware has, and what it holds of the program's. */
    public interface Part {
        /** Notes everything that it holds. */
        void addRoots(Census census);
    }

    /** What firmware it is. */
    public VmProfile profile() {
        return profile;
    }

    /** How it reckons. */
    public NumberRules numbers() {
        return numbers;
    }

    /** What it is connected to. */
    public Host host() {
        return host;
    }

    /** Its memory. */
    public Heap heap() {
        return heap;
    }

    /** Where it prints. */
    public Printer out() {
        return host.out();
    }

    /** Whether its exceptions say as little as possible. */
    public boolean terse() {
        return profile.errors() == ErrorText.TERSE;
    }

    /** Whether its exceptions say as much as possible. */
    public boolean detailed() {
        return profile.errors() == ErrorText.DETAILED;
    }

    /** Whether an integer needs no object. */
    public boolean isSmallInt(long value) {
        return value <= smallIntMax && value >= smallIntMin;
    }

    /** Whether floats are doubles. */
    public boolean hasDoubles() {
        return doubles;
    }

    /** Whether there are floats. */
    public boolean hasFloats() {
        return floats;
    }

    /** What integers become that need an object. */
    public LongInts longInts() {
        return profile.numbers().longInts();
    }

    /** Which functions classes of the program define. */
    public MethodCache methods() {
        return methods;
    }

    /** The bits of a string's hash that are kept. */
    public int hashMask() {
        return hashMask;
    }

    /** Bytes of a machine word. */
    public int wordBytes() {
        return wordBytes;
    }

    /** A number that stands for the address of an object. */
    public int newIdentity() {
        identities += IDENTITY_STEP;
        return FIRST_IDENTITY + identities;
    }

    /** The number that stands here for the address of what machines share. */
    public int sharedIdentity(Object shared) {
        return sharedIdentities.computeIfAbsent(shared, object -> newIdentity());
    }

    /** Objects that a program keeps as numbers. */
    public ObjectAddresses addresses() {
        return addresses;
    }

    /** Bytes by their address. */
    public Memory memory() {
        return memory;
    }

    /** Its file systems. */
    public Mounts mounts() {
        return mounts;
    }

    /** The board around it, null on a computer. */
    public @Nullable Board board() {
        return board;
    }

    /** A part that only some firmware has: the same one each time, made when it is first asked for. */
    public <T extends Part> T part(Class<T> kind, Function<Vm, T> maker) {
        Part known = parts.get(kind);
        if (known == null) {
            known = maker.apply(this);
            parts.put(kind, known);
        }
        return kind.cast(known);
    }

    /** A part that has been made already, null if it has not. */
    public <T extends Part> @Nullable T knownPart(Class<T> kind) {
        return kind.cast(parts.get(kind));
    }

    /** The value that the last iterator to end gave with its end, null if none. */
    public @Nullable Object stopValue() {
        return stopValue;
    }

    /** Sets the value that an iterator gives with its end. */
    public void setStopValue(@Nullable Object value) {
        stopValue = value;
    }

    /** Takes so many bytes of the C stack; raises {@code RuntimeError} where it has not so many left. */
    public void enter(int bytes) {
        stackUsed += bytes;
        if (stackUsed > profile.stackBytes()) {
            stackUsed -= bytes;
            throw Errors.recursion();
        }
    }

    /** Gives bytes of the C stack back. */
    public void leave(int bytes) {
        stackUsed -= bytes;
    }

    /** Prints a warning where errors go. */
    public void warn(String message) {
        host.err().print("Warning: " + message + "\n");
    }

    /** The number that an error has in this firmware, which {@code Errno} calls by Linux's. */
    public int errno(int linux) {
        return profile.errorNumbers().of(linux);
    }

    /** The name of an error number, null where it has none. */
    public @Nullable String errnoName(long number) {
        return ErrnoModule.nameOf(profile.errorNumbers(), number);
    }

    /** The program in progress. */
    public Execution execution() {
        return execution;
    }

    /** The modules that are built in. */
    public BuiltinModules modules() {
        return modules;
    }

    /** A module that is built in: the same one each time. */
    public MpModule builtinModule(BuiltinModules.Source source) {
        MpModule known = loadedBuiltins.get(source);
        if (known == null) {
            known = source.create(this);
            loadedBuiltins.put(source, known);
        }
        return known;
    }

    /** Where modules are imported from. */
    public ModuleFinder finder() {
        return finder;
    }

    /** What watches the program, null if nothing does. */
    public @Nullable Tracer tracer() {
        return tracer;
    }

    /** Has the calls to come watched. */
    public void setTracer(@Nullable Tracer watcher) {
        tracer = watcher;
    }

    /** After how many steps code is translated, see {@code vm.translate}; its results are the same. */
    public int patience() {
        return patience;
    }

    /** Sets after how many steps code is translated that has not yet run; 0 for at once. */
    public void setPatience(int steps) {
        patience = steps;
    }

    /** Instructions executed so far; those of calls in progress may not all be counted yet. */
    public long steps() {
        return budget.steps();
    }

    /**
     * Counts instructions.
     *
     * @throws LimitException if the program is to be stopped
     */
    public void countSteps(int more) {
        budget.spend(more);
    }

    /** Gives the program so many more instructions, in the place of what is left of its limit. */
    public void allow(long more) {
        budget.allow(more);
    }

    /** Bytes of the C stack in use. */
    public int stackUsed() {
        return stackUsed;
    }

    /**
     * Has a function called as soon as the program can be interrupted ({@code mp_sched_schedule} in py/scheduler.c).
     *
     * @return whether there was room for it
     */
    public boolean schedule(Object function, Object argument) {
        return schedule.add(function, argument);
    }

    /** Whether something waits to be done between two instructions. */
    public boolean isPending() {
        return schedule.isPending();
    }

    /**
     * Counts instructions and does what waits to be done between two of them.
     *
     * @return 0, the instructions that are not counted now
     * @throws LimitException if the program is to be stopped
     */
    public int attend(int more) {
        spend(more);
        if (board != null && more > 0) {
            board.executed(budget.steps());
        }
        if (schedule.isPending()) {
            heap.finishDue(this);
            schedule.run(this);
        }
        return 0;
    }

    /**
     * Counts what a built-in function does that may take long, as instructions.
     *
     * @throws LimitException if the program is to be stopped
     */
    public void spend(long more) {
        budget.spend(more);
    }

    /**
     * Has the program stopped soon, from any thread: it ends in a {@link LimitException}. A program that sleeps is to be
     * woken by interrupting its thread.
     *
     * @param why the message of the exception
     */
    public void stop(String why) {
        budget.stop(why);
    }

    /** Lets time pass, and does before it what waits to be done. */
    public void sleep(long nanos) {
        attend(0);
        host.clock().sleepNanos(nanos);
        budget.look();
    }

    /**
     * Counts what the program holds now besides calls in progress, names and what modules of the firmware have of their own, and
     * changes nothing.
     *
     * @param inRom what takes no memory, as the constants of frozen code
     */
    public Census holdings(Iterable<?> inRom) {
        var census = new Census(wordBytes, profile.numbers());
        inRom.forEach(census::exempt);
        execution.addLasting(census);
        for (MpModule module : loadedBuiltins.values()) {
            census.exempt(module);
            census.exempt(module.globals());
            module.globals().map().exemptAll(census);
        }
        addParts(census);
        census.total();
        return census;
    }

    private void addRoots(Census census) {
        execution.addRoots(census);
        addParts(census);
    }

    private void addParts(Census census) {
        mounts.addRoots(census);
        addresses.addRoots(census);
        parts.values().forEach(part -> part.addRoots(census));
        loadedBuiltins.values().forEach(census::add);
        schedule.addRoots(census);
        census.add(stopValue);
    }
}
