package io.github.mpyfreezer.vm.board.pio;

/**
 * The registers of a state machine, and what instructions do to them (RP2040 datasheet, sections 3.4 and 3.5). What comes to a
 * pin is seen at once, not two cycles later; OUT_STICKY and INLINE_OUT_EN, which {@code asm_pio} never sets, are not there.
 */
final class PioCore {
    /** Numbers that {@link #save} writes. */
    static final int STATE = 11;

    private static final int NONE = -1;
    private static final int EMPTY = 32;

    /** What a machine can wait for; {@code TICK} is only the next one. */
    enum Stall {
        NONE,
        TICK,
        PIN,
        FLAG,
        FIFO
    }

    private final PioBlock block;
    private final PioPins pins;
    private final int number;
    private final WordFifo sent;
    private final WordFifo received;
    private final ShiftRegister in = new ShiftRegister();
    private final ShiftRegister out = new ShiftRegister();
    private PioSettings settings = PioSettings.reset();
    private Stall stall = Stall.NONE;
    private int place;
    private int x;
    private int y;
    /** An instruction that is none of the program's, to be executed next. */
    private int injected = NONE;
    /** Whether the bits of an IN or the flag of an IRQ are there already, and only the rest is waited for. */
    private boolean halfDone;
    /** Whether ticks without an instruction have gone by. */
    private boolean rested;

    PioCore(PioBlock block, int number, WordFifo sent, WordFifo received) {
        this.block = block;
        this.pins = block.pins();
        this.number = number;
        this.sent = sent;
        this.received = received;
    }

    void init(PioSettings to) {
        settings = to;
    }

    void restart() {
        in.load(0, 0);
        out.restart(EMPTY);
        injected = NONE;
        halfDone = false;
        rested = false;
        stall = Stall.NONE;
        place = settings.start();
    }

    void inject(int word) {
        injected = word & 0xffff;
    }

    boolean isInjected() {
        return injected != NONE;
    }

    /** What it waits for. */
    Stall stall() {
        return stall;
    }

    /** What is another in most other states, and costs little. */
    int mark() {
        return place + 31 * (x + 31 * (y + 31 * (in.value() + 31 * out.value())));
    }

    /** Writes down all of it. */
    void save(int[] into, int at) {
        int flags = block.flags() << 8 | stall.ordinal() << 4 | (halfDone ? 2 : 0) | (rested ? 1 : 0);
        int[] all = {
            place,
            x,
            y,
            in.value(),
            in.count(),
            out.value(),
            out.count(),
            injected,
            flags,
            pins.levels(),
            pins.directions()
        };
        System.arraycopy(all, 0, into, at, STATE);
    }

    /** Executes one instruction; gives how many ticks it is to wait behind it, -1 if it has to wait for something. */
    int perform() {
        boolean own = injected == NONE;
        int word = own ? block.instruction(place) : injected;
        injected = NONE;
        if (rested || word >>> 13 != 3) {
            refill();
        }
        rested = false;
        stall = Stall.NONE;
        boolean follows = execute(word);
        side(word);
        if (stall != Stall.NONE) {
            injected = own ? NONE : word;
            return stall == Stall.TICK ? 0 : -1;
        }
        halfDone = false;
        if (own && follows) {
            place = place == settings.wrapTop() ? settings.wrapBottom() : place + 1 & 31;
        }
        int delay = injected == NONE ? settings.delay(word) : 0;
        rested = delay > 0;
        return delay;
    }

    private void side(int word) {
        int sides = settings.sides(word);
        if (sides >= 0) {
            if (settings.sideDirections()) {
                pins.writeDirections(settings.side(), sides);
            } else {
                pins.writeLevels(settings.side(), sides);
            }
        }
    }

    /** Gives whether the next instruction is the one behind it. */
    private boolean execute(int word) {
        int field = word >>> 5 & 7;
        int low = word & 31;
        switch (word >>> 13) {
            case 0 -> {
                if (isMet(field)) {
                    place = low;
                    return false;
                }
            }
            case 1 -> await(field, low);
            case 2 -> in(field, PioSettings.width(low));
            case 3 -> {
                return out(field, PioSettings.width(low));
            }
            case 4 -> {
                boolean conditional = (field & 2) != 0;
                boolean blocks = (field & 1) != 0;
                if ((field & 4) != 0) {
                    pull(conditional, blocks);
                } else {
                    push(conditional, blocks);
                }
            }
            case 5 -> {
                return move(field, low);
            }
            case 6 -> flag(field, low);
            default -> set(field, low);
        }
        return true;
    }

    private boolean isMet(int condition) {
        return switch (condition) {
            case 0 -> true;
            case 1 -> x == 0;
            case 2 -> x-- != 0;
            case 3 -> y == 0;
            case 4 -> y-- != 0;
            case 5 -> x != y;
            case 6 -> pins.level(settings.jumpPin()) != 0;
            default -> out.count() < settings.pullThreshold();
        };
    }

    private void await(int field, int index) {
        int wanted = field >>> 2;
        if ((field & 3) == 2) {
            int flag = 1 << flagIndex(index);
            boolean isSet = (block.flags() & flag) != 0;
            if (isSet != (wanted == 1)) {
                stall = Stall.FLAG;
            } else if (isSet) {
                block.clearFlags(flag);
            }
            return;
        }
        int pin = (field & 3) == 1 ? settings.inBase() + index & 31 : index;
        if (pins.level(pin) != wanted) {
            pins.watch(pin);
            stall = Stall.PIN;
        }
    }

    /** With the fifth bit the number of the machine is added, which only counts in the lowest two. */
    private int flagIndex(int index) {
        return (index & 16) != 0 ? index & 4 | index + number & 3 : index & 7;
    }

    private void in(int source, int bits) {
        if (!halfDone) {
            int word = source == 0 ? pins.levels(settings.inBase(), bits) : source(source);
            in.in(word, bits, settings.inRight());
        }
        if (settings.autoPush() && in.count() >= settings.pushThreshold()) {
            if (received.isFull()) {
                halfDone = true;
                stall = Stall.FIFO;
            } else {
                pushNow();
            }
        }
    }

    private boolean out(int destination, int bits) {
        if (settings.autoPull() && out.count() >= settings.pullThreshold()) {
            // A word that is there takes this tick to come.
            if (sent.isEmpty()) {
                stall = Stall.FIFO;
                return false;
            }
            refill();
            stall = Stall.TICK;
            return false;
        }
        int word = out.out(bits, settings.outRight());
        refill();
        switch (destination) {
            case 0 -> pins.writeLevels(settings.out(), word);
            case 1 -> x = word;
            case 2 -> y = word;
            case 4 -> pins.writeDirections(settings.out(), word);
            case 5 -> {
                place = word & 31;
                return false;
            }
            case 6 -> in.load(word, bits);
            case 7 -> inject(word);
            default -> {}
        }
        return true;
    }

    /** With autopull, takes a word as soon as the register is used up. */
    void refill() {
        if (settings.autoPull() && out.count() >= settings.pullThreshold() && !sent.isEmpty()) {
            out.load(sent.take(), 0);
        }
    }

    private void push(boolean onlyFull, boolean blocks) {
        if (onlyFull && in.count() < settings.pushThreshold()) {
            return;
        }
        if (blocks && received.isFull()) {
            stall = Stall.FIFO;
        } else {
            pushNow();
        }
    }

    private void pushNow() {
        int word = in.value();
        in.load(0, 0);
        received.put(word);
    }

    private void pull(boolean onlyEmpty, boolean blocks) {
        boolean full = settings.autoPull() && out.count() == 0;
        if (full || onlyEmpty && out.count() < settings.pullThreshold()) {
            return;
        }
        if (!sent.isEmpty()) {
            out.load(sent.take(), 0);
        } else if (blocks) {
            stall = Stall.FIFO;
        } else {
            out.load(x, 0);
        }
    }

    private boolean move(int destination, int low) {
        int word = source(low & 7);
        word = switch (low >>> 3) {
            case 1 -> ~word;
            case 2 -> Integer.reverse(word);
            default -> word;
        };
        switch (destination) {
            case 0 -> pins.writeLevels(settings.out(), word);
            case 1 -> x = word;
            case 2 -> y = word;
            case 4 -> inject(word);
            case 5 -> {
                place = word & 31;
                return false;
            }
            case 6 -> in.load(word, 0);
            case 7 -> out.load(word, 0);
            default -> {}
        }
        return true;
    }

    private int source(int source) {
        return switch (source) {
            case 0 -> pins.levels(settings.inBase(), 32);
            case 1 -> x;
            case 2 -> y;
            case 5 -> (settings.statusOfReceived() ? received : sent).size() < settings.statusLevel() ? -1 : 0;
            case 6 -> in.value();
            case 7 -> out.value();
            default -> 0;
        };
    }

    private void flag(int field, int index) {
        int flag = 1 << flagIndex(index);
        if ((field & 2) != 0) {
            block.clearFlags(flag);
            return;
        }
        boolean waits = (field & 1) != 0;
        if (!halfDone) {
            halfDone = waits;
            block.setFlags(flag);
        }
        if (waits && (block.flags() & flag) != 0) {
            stall = Stall.FLAG;
        }
    }

    private void set(int destination, int data) {
        switch (destination) {
            case 0 -> pins.writeLevels(settings.set(), data);
            case 1 -> x = data;
            case 2 -> y = data;
            case 4 -> pins.writeDirections(settings.set(), data);
            default -> {}
        }
    }
}
