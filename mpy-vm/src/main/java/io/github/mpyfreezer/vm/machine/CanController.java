package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.CanFrame;
import io.github.mpyfreezer.vm.board.CanLine;
import io.github.mpyfreezer.vm.board.Device;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The controller of a CAN bus: three boxes for what is to be sent, filters and two queues for what comes in (the processor's
 * manual, chapter bxCAN). What is sent stays in its box until another node acknowledges it; a script says whether there is one.
 */
final class CanController {
    /** Boxes for frames that are to be sent. */
    static final int BOXES = 3;

    private final Board board;
    private final Device device;
    private final CanLine line;
    private final CanFilters filters = new CanFilters();
    private final List<CanFifo> fifos = List.of(new CanFifo(), new CanFifo());
    private final @Nullable CanFrame[] boxes = new CanFrame[BOXES];
    private Listener listener = new Listener() {
        @Override
        public void received(int fifo, int what) {}

        @Override
        public void sent(int box) {}
    };
    private Mode mode = new Mode(false, false, 0);
    private boolean running;
    private Board.@Nullable Alarm sending;
    private int sendingBox;

    /** Is told what happens. */
    interface Listener {
        void received(int fifo, int what);

        void sent(int box);
    }

    /**
     * How it takes part.
     *
     * @param loopback it hears itself and nobody else
     * @param silent nobody hears it
     * @param bitrate bits a second
     */
    record Mode(boolean loopback, boolean silent, long bitrate) {}

    CanController(Board board, Device device) {
        this.board = board;
        this.device = device;
        this.line = board.can(device.name());
        line.listen(this::listen);
    }

    CanFilters filters() {
        return filters;
    }

    void tell(Listener to) {
        listener = to;
    }

    boolean running() {
        return running;
    }

    void start(Mode to) {
        stop();
        mode = to;
        running = true;
        listen();
    }

    void stop() {
        running = false;
        stopSending();
        for (int i = 0; i < BOXES; i++) {
            boxes[i] = null;
        }
        fifos.forEach(CanFifo::clear);
    }

    /** Takes in what waits on the bus; nothing does so before there is a filter, or while there is no room. */
    void listen() {
        while (running
                && !mode.loopback()
                && !filters.isEmpty()
                && fifos.stream().noneMatch(CanFifo::isFull)) {
            CanFrame frame = line.poll();
            if (frame == null) {
                return;
            }
            receive(frame);
        }
    }

    private void receive(CanFrame frame) {
        CanFilters.Match match = filters.match(frame);
        if (match != null) {
            fifos.get(match.fifo())
                    .add(new CanFifo.Kept(frame, match.filter()), what -> listener.received(match.fifo(), what));
        }
    }

    /** How many frames wait in a queue. */
    int waiting(int fifo) {
        return fifos.get(fifo).size();
    }

    /** Takes the first frame of a queue, which has one. */
    CanFifo.Kept take(int fifo) {
        CanFifo.Kept kept = fifos.get(fifo).take();
        CanFrame frame = kept.frame();
        board.note(new BoardEvent.Addressed(device, true, (int) frame.id(), frame.data(), frame.remark()));
        return kept;
    }

    void enable(int fifo, boolean received) {
        fifos.get(fifo).enable(received, what -> listener.received(fifo, what));
    }

    void disable(int fifo) {
        fifos.get(fifo).disable();
    }

    /** How many boxes have a frame. */
    int unsent() {
        int count = 0;
        for (CanFrame frame : boxes) {
            count += frame == null ? 0 : 1;
        }
        return count;
    }

    /** Whether a box has a frame. */
    boolean isUnsent(int box) {
        return boxes[box] != null;
    }

    /** Puts a frame into the first box that has none; gives which, -1 if all have. */
    int send(CanFrame frame) {
        for (int i = 0; i < BOXES; i++) {
            if (boxes[i] == null) {
                send(i, frame);
                return i;
            }
        }
        return -1;
    }

    /** Puts a frame into a box, which has none. */
    void send(int box, CanFrame frame) {
        boxes[box] = frame;
        sendNext();
    }

    /** Empties a box, even if its frame is on its way. */
    void cancel(int box) {
        boxes[box] = null;
        if (sending != null && sendingBox == box) {
            stopSending();
            sendNext();
        }
    }

    private void stopSending() {
        if (sending != null) {
            sending.cancel();
            sending = null;
        }
    }

    /** The frame with the lowest identifier goes first, if somebody acknowledges it. */
    private void sendNext() {
        boolean acknowledged = mode.loopback() || line.hasNodes() && !mode.silent();
        if (running && acknowledged && sending == null && mode.bitrate() > 0 && unsent() > 0) {
            int first = -1;
            for (int i = 0; i < BOXES; i++) {
                CanFrame frame = boxes[i];
                if (frame != null
                        && (first < 0
                                || frame.id()
                                        < Objects.requireNonNull(boxes[first]).id())) {
                    first = i;
                }
            }
            int box = first;
            CanFrame frame = Objects.requireNonNull(boxes[box]);
            sendingBox = box;
            sending = board.after(frame.bits() * 1_000_000_000L / mode.bitrate(), () -> sent(box, frame));
        }
    }

    private void sent(int box, CanFrame frame) {
        sending = null;
        boxes[box] = null;
        board.note(new BoardEvent.Addressed(device, false, (int) frame.id(), frame.data(), frame.remark()));
        if (mode.loopback()) {
            receive(frame);
        }
        listener.sent(box);
        sendNext();
    }
}
