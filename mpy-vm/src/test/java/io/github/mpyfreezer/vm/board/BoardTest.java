package io.github.mpyfreezer.vm.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.Device.Kind;
import io.github.mpyfreezer.vm.board.PinLine.Drive;
import io.github.mpyfreezer.vm.board.PinLine.Pull;
import io.github.mpyfreezer.vm.board.script.Reading;
import io.github.mpyfreezer.vm.board.script.ScriptParser;
import io.github.mpyfreezer.vm.object.TextPrinter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The model of a board without any firmware: time, lines, and what a script does to them. */
class BoardTest {
    private final TextPrinter record = new TextPrinter();

    private Board board(String... script) {
        PinNames pins = PinNames.of(Map.of("X1", "A0"));
        return new Board(
                new RecordPrinter(record), ScriptParser.parse("test.script", String.join("\n", script), pins), pins);
    }

    @Test
    void whatIsOnTheAgendaHappensInTheMiddleOfASleep() {
        Board board = board();
        List<String> seen = new ArrayList<>();
        board.after(2_000, () -> seen.add("second at " + board.clock().now()));
        board.after(1_000, () -> seen.add("first at " + board.clock().now()));
        board.after(9_000, () -> seen.add("never"));
        board.after(1_000, () -> seen.add("never")).cancel();
        board.clock().sleepNanos(5_000);
        assertThat(seen).containsExactly("first at 1000", "second at 2000");
        assertThat(board.clock().now()).isEqualTo(5_000);
    }

    @Test
    void whatIsDueWhileSomethingHappensHappensBehindIt() {
        Board board = board();
        List<String> seen = new ArrayList<>();
        board.after(1_000, () -> {
            board.clock().sleepNanos(3_000);
            seen.add("slow until " + board.clock().now());
        });
        board.after(2_000, () -> seen.add("late at " + board.clock().now()));
        board.clock().sleepNanos(1_500);
        assertThat(seen).containsExactly("slow until 4000", "late at 4000");
    }

    @Test
    void eachLookTakesAMicrosecondAndInstructionsATenth() {
        Board board = board();
        assertThat(board.clock().elapsedNanos()).isEqualTo(1_000);
        board.executed(20);
        assertThat(board.clock().now()).isEqualTo(3_000);
        board.executed(20);
        assertThat(board.clock().now()).isEqualTo(3_000);
    }

    @Test
    void interruptsWaitWhileTheyAreOff() {
        Board board = board();
        List<String> seen = new ArrayList<>();
        board.switchInterrupts(true);
        board.interrupt(() -> seen.add("one"));
        board.interrupt(() -> seen.add("two"));
        assertThat(seen).isEmpty();
        board.switchInterrupts(false);
        assertThat(seen).containsExactly("one", "two");
    }

    @Test
    void aLineHasTheLevelOfWhatDrivesIt() {
        PinLine line = board().pin("A0");
        assertThat(line.read()).isZero();
        line.configure(Drive.INPUT, Pull.UP);
        assertThat(line.read()).isOne();
        line.drivenFromOutside(0);
        assertThat(line.read()).isZero();
        line.configure(Drive.OUTPUT, Pull.NONE);
        line.write(1);
        assertThat(line.read()).isOne();
        line.configure(Drive.OPEN_DRAIN, Pull.UP);
        assertThat(line.read()).isZero();
        line.drivenFromOutside(1);
        line.write(0);
        assertThat(line.read()).isZero();
    }

    @Test
    void edgesAreTold() {
        Board board = board("at 1ms pin X1 1", "at 2ms pin X1 1", "at 3ms pin X1 0");
        List<Integer> levels = new ArrayList<>();
        board.pin("A0").listen(levels::add);
        board.clock().sleepNanos(4_000_000);
        assertThat(levels).containsExactly(1, 0);
    }

    @Test
    void readingsComeInTurnAndTheLastOneStays() {
        PinLine line = board("pin X1 : 0 1 0 1").pin("A0");
        assertThat(List.of(line.read(), line.read(), line.read(), line.read(), line.read()))
                .containsExactly(0, 1, 0, 1, 1);
    }

    /** The way of most sensors and memories: a write chooses a register, reads and writes go on from there. */
    @Test
    void registersOfADevice() {
        I2cLine bus =
                board("i2c 1 0x50 mem 0x10 : 0a 0b", "i2c 1 0x50 mem 0xff : 0c").i2c("1");
        var read = new byte[3];
        bus.write(0x50, Bytes.of((byte) 0x10));
        bus.read(0x50, read, 0, 3);
        assertThat(read).containsExactly(10, 11, 0);
        bus.write(0x50, Bytes.of((byte) 0x11, (byte) 7));
        bus.write(0x50, Bytes.of((byte) 0x11));
        bus.read(0x50, read, 0, 1);
        assertThat(read[0]).isEqualTo((byte) 7);
        bus.write(0x50, Bytes.of((byte) 0xff));
        bus.read(0x50, read, 0, 2);
        assertThat(read).containsExactly(12, 0, 0);
        assertThat(bus.answers(0x51)).isFalse();
    }

    @Test
    void aDeviceWithoutRegistersGivesItsBytesInTurn() {
        I2cLine bus = board("i2c 1 0x40 : 01 02").i2c("1");
        var read = new byte[3];
        bus.read(0x40, read, 0, 3);
        assertThat(read).containsExactly(1, 2, -1);
    }

    @Test
    void registersOfTheProcessorKeepWhatIsWritten() {
        Registers registers = board().registers();
        registers.write(0x4002_0014L, 4, 0x1234_5678L);
        assertThat(registers.read(0x4002_0014L, 2)).isEqualTo(0x5678);
        assertThat(registers.read(0x4002_0015L, 1)).isEqualTo(0x56);
        for (int i = 0; i < 2 * Registers.MOST; i++) {
            registers.write(i, 1, 1);
        }
        assertThat(registers.read(2L * Registers.MOST - 1, 1)).isZero();
    }

    @Test
    void measurementsCanChange() {
        Board board = board("adc X1 : 1 2", "at 1ms adc X1 : 9");
        Samples samples = board.samples(new Device(Kind.ADC, "A0"));
        var none = new Reading.Raw(0);
        assertThat(samples.next(none)).isEqualTo(new Reading.Raw(1));
        assertThat(samples.next(none)).isEqualTo(new Reading.Raw(2));
        assertThat(samples.next(none)).isEqualTo(new Reading.Raw(2));
        board.clock().sleepNanos(1_000_000);
        assertThat(samples.next(none)).isEqualTo(new Reading.Raw(9));
    }

    @Test
    void theScriptEndsTheRun() {
        Board board = board("at 2ms end");
        assertThatThrownBy(() -> board.clock().sleepNanos(5_000_000)).isInstanceOf(EndException.class);
        assertThat(new String(record.toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("0.002000 end: the script says so\n");
    }

    @Test
    void whatHappensByItselfIsCounted() {
        Board board = board();
        var count = new int[1];
        board.clock().elapsedNanos();
        board.begin(() -> count[0]++);
        assertThat(board.clock().now()).isZero();
        board.after(1, () -> {});
        board.after(2, () -> {});
        board.clock().sleepNanos(10);
        assertThat(count[0]).isEqualTo(2);
    }

    @Test
    void aRecordSaysWhatHappened() {
        var device = new Device(Kind.I2C, "1");
        Bytes bytes = Bytes.of((byte) 0xd0, (byte) 1);
        Map<BoardEvent, String> texts = Map.ofEntries(
                Map.entry(new BoardEvent.Setup(device, "freq=1"), "i2c 1 init freq=1"),
                Map.entry(new BoardEvent.Setup(Device.of(Kind.RTC), ""), "rtc init"),
                Map.entry(new BoardEvent.Action(Device.of(Kind.WDT), "feed"), "wdt feed"),
                Map.entry(new BoardEvent.Written(new Device(Kind.PIN, "X1"), "", 1), "pin X1 = 1"),
                Map.entry(new BoardEvent.Written(new Device(Kind.PWM, "X1"), "freq", 5), "pwm X1 freq = 5"),
                Map.entry(new BoardEvent.Sample(new Device(Kind.ADC, "X2"), 7), "adc X2 read 7"),
                Map.entry(new BoardEvent.Sent(device, bytes), "i2c 1 write d0 01"),
                Map.entry(new BoardEvent.Received(device, Bytes.EMPTY), "i2c 1 read"),
                Map.entry(new BoardEvent.Exchanged(device, bytes, bytes), "i2c 1 transfer d0 01 -> d0 01"),
                Map.entry(
                        new BoardEvent.Addressed(device, false, 0x76, bytes, "no stop"),
                        "i2c 1 write 0x76 d0 01 (no stop)"),
                Map.entry(new BoardEvent.Addressed(device, true, 8, bytes, ""), "i2c 1 read 0x08 d0 01"),
                Map.entry(new BoardEvent.Interrupt(device), "interrupt i2c 1"),
                Map.entry(new BoardEvent.Pause("sleep", 1_500_000), "sleep 1500 us"),
                Map.entry(new BoardEvent.Pause("sleep", 2_000_000), "sleep 2 ms"),
                Map.entry(new BoardEvent.End("over"), "end: over"));
        texts.forEach((event, text) -> assertThat(event.text()).isEqualTo(text));
    }

    @Test
    void aRecordHasSeconds() {
        new RecordPrinter(record).note(61_000_042_999L, new BoardEvent.End("over"));
        assertThat(new String(record.toBytes(), StandardCharsets.UTF_8)).isEqualTo("61.000042 end: over\n");
    }
}
