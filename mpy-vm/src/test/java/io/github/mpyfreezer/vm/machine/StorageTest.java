package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpObject;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flash memory and cards: the rules are those of rp2_flash.c, sdcard.c, machine_sdcard.c and esp32_partition.c of the ports. */
class StorageTest {
    private static String bytes(TestBoard board, Object device, long block, int length, Object... offset) {
        MpByteArray into = MpByteArray.of(new byte[length]);
        Object[] args = new Object[2 + offset.length];
        args[0] = block;
        args[1] = into;
        System.arraycopy(offset, 0, args, 2, offset.length);
        board.method(device, "readblocks", args);
        return board.show(() -> into);
    }

    @Test
    void flashOfRp2() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object flash = board.make("_rp2.Flash");
        assertThat(board.make("_rp2.Flash")).isSameAs(flash);
        assertThat(board.method(flash, "ioctl", 4, 0)).isEqualTo(352L);
        assertThat(board.method(flash, "ioctl", 5, 0)).isEqualTo(4096L);
        board.method(flash, "writeblocks", 3, TestBoard.bytes(0xf0, 1), 5);
        // Without erasing, bits only go out.
        board.method(flash, "writeblocks", 3, TestBoard.bytes(0x3f, 2), 5);
        Object part = board.make("_rp2.Flash", "start=", 0x3000, "len=", 0x1000);
        assertThat(bytes(board, part, 0, 3, 5)).isEqualTo("bytearray(b'0\\x00\\xff')");
        assertThat(board.method(part, "ioctl", 6, 0)).isEqualTo(0L);
        assertThat(bytes(board, flash, 3, 2, 5)).isEqualTo("bytearray(b'\\xff\\xff')");
        assertThat(board.show(() -> board.method(part, "ioctl", 9, 0))).isEqualTo("None");
        assertThat(board.show(() -> board.method(part, "readblocks", 1, MpByteArray.of(new byte[1]))))
                .isEqualTo("OSError(22,)");
        assertThat(board.show(() -> board.make("_rp2.Flash", "start=", 100))).isEqualTo("ValueError()");
        assertThat(board.show(() -> board.make("_rp2.Flash", "len=", 1409 * 1024)))
                .isEqualTo("ValueError()");
        assertThat(board.events())
                .containsExactly("flash write 0x3005 f0 01", "flash write 0x3005 3f 02", "flash erase 0x3000");
    }

    /** Blocks have 2048 bytes, and are overwritten without being erased. */
    @Test
    void flashOfSamd() {
        TestBoard board = TestBoard.of(Port.SAMD);
        Object flash = board.make("samd.Flash");
        assertThat(board.make("samd.Flash")).isSameAs(flash);
        assertThat(board.method(flash, "ioctl", 4, 0)).isEqualTo(32L);
        assertThat(board.method(flash, "ioctl", 5, 0)).isEqualTo(2048L);
        board.method(flash, "writeblocks", 3, TestBoard.bytes(0xf0, 1), 5);
        board.method(flash, "writeblocks", 3, TestBoard.bytes(0x3f, 2), 5);
        assertThat(bytes(board, flash, 3, 3, 5)).isEqualTo("bytearray(b'?\\x02\\xff')");
        assertThat(board.method(flash, "ioctl", 6, 3)).isEqualTo(0L);
        assertThat(bytes(board, flash, 3, 2, 5)).isEqualTo("bytearray(b'\\xff\\xff')");
        // It takes no argument, and so not the object either.
        assertThat(board.make("samd.Flash.flash_version")).isEqualTo(1L);
        assertThat(board.events())
                .containsExactly("flash write 0x1805 f0 01", "flash write 0x1805 3f 02", "flash erase 0x1800");
    }

    /** All of it has 256 blocks of a table before its 224; parts have only their own. */
    @Test
    void flashOfStm32() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object flash = board.make("pyb.Flash");
        assertThat(board.show(() -> flash)).isEqualTo("Flash()");
        assertThat(board.method(flash, "ioctl", 4, 0)).isEqualTo(480L);
        assertThat(board.method(flash, "ioctl", 1, 1)).isEqualTo(-1L);
        MpByteArray table = MpByteArray.of(new byte[512]);
        assertThat(board.method(flash, "readblocks", 0, table)).isEqualTo(0L);
        assertThat(board.show(() -> table))
                .endsWith("\\x00\\x00\\xff\\xff\\xff\\x01\\xff\\xff\\xff\\x00\\x01\\x00\\x00\\xe0\\x00\\x00\\x00"
                        + "\\x00".repeat(48) + "U\\xaa')");
        Object part = board.make("pyb.Flash", "start=", 1024, "len=", 2048);
        assertThat(board.show(() -> part)).isEqualTo("Flash(start=1024, len=2048)");
        assertThat(board.method(part, "ioctl", 4, 0)).isEqualTo(4L);
        assertThat(board.method(part, "writeblocks", 1, TestBoard.bytes(1, 2), 510))
                .isEqualTo(0L);
        assertThat(board.method(part, "writeblocks", 4, TestBoard.bytes(1, 2), 0))
                .isEqualTo(-14L);
        assertThat(board.method(flash, "writeblocks", 0, TestBoard.bytes(1, 2), 0))
                .isEqualTo(-5L);
        assertThat(board.method(flash, "readblocks", 480, table)).isEqualTo(-5L);
        assertThat(board.method(flash, "readblocks", 256 + 3, table)).isEqualTo(0L);
        assertThat(board.show(() -> table)).endsWith("\\xff\\xff\\x01\\x02')");
        assertThat(board.show(() -> board.make("pyb.Flash", "start=", 100))).isEqualTo("ValueError()");
        assertThat(board.show(() -> board.make("pyb.Flash", "len=", 113 * 1024)))
                .isEqualTo("ValueError()");
        assertThat(board.events()).containsExactly("flash write 0x7fe 01 02");
    }

    /** Partitions are parts of what module esp reads and writes; bits only go out. */
    @Test
    void flashOfEsp32() {
        TestBoard board = TestBoard.of(Port.ESP32);
        board.make("esp.flash_write", 0x20_0010, TestBoard.bytes(0xf0, 1));
        board.make("esp.flash_write", 0x20_0010, TestBoard.bytes(0x3f, 1));
        MpByteArray into = MpByteArray.of(new byte[3]);
        board.make("esp.flash_read", 0x20_0010, into);
        assertThat(board.show(() -> into)).isEqualTo("bytearray(b'0\\x01\\xff')");
        assertThat(bytes(board, board.make("esp32.Partition", "vfs"), 0, 1, 16)).isEqualTo("bytearray(b'0')");
        board.make("esp.flash_erase", 0x200);
        assertThat(bytes(board, board.make("esp32.Partition", "vfs"), 0, 1, 16)).isEqualTo("bytearray(b'\\xff')");
        assertThat(board.show(() -> board.make("esp.flash_read", 4 << 20, into)))
                .isEqualTo("OSError(5,)");
        assertThat(board.show(() -> board.make("esp.flash_erase", 1024))).isEqualTo("OSError(5,)");
        assertThat(board.events())
                .containsExactly("flash write 0x200010 f0 01", "flash write 0x200010 3f 01", "flash erase 0x200000");
    }

    @Test
    void flashOfEsp8266() {
        TestBoard board = TestBoard.of(Port.ESP8266);
        assertThat(board.show(() -> board.make("esp.flash_write", 0, TestBoard.bytes(1))))
                .isEqualTo("ValueError('len must be multiple of 4',)");
        board.make("esp.flash_write", 0, TestBoard.bytes(1, 2, 3, 4));
        assertThat(board.show(() -> board.make("esp.flash_read", 1, 4))).isEqualTo("b'\\x02\\x03\\x04\\xff'");
    }

    /** Words of the watchdog; bytes that the clock keeps, too. */
    @Test
    void backupMemory() {
        TestBoard pico = TestBoard.of(Port.RP2);
        assertThat(pico.make("builtins.len", pico.make("mem_backup"))).isEqualTo(4L);
        assertThat(pico.make("builtins.len", pico.make("mem_backup", 1))).isEqualTo(3L);
        assertThat(pico.make("builtins.len", pico.make("mem_backup", -1))).isEqualTo(2L);
        assertThat(pico.show(() -> pico.make("mem_backup", 2))).isEqualTo("ValueError('invalid region',)");
        TestBoard board = TestBoard.of(Port.ESP32);
        Object clock = board.make("RTC");
        board.method(clock, "memory", TestBoard.bytes(5, 6));
        Object memory = board.make("mem_backup");
        assertThat(board.show(() -> ((MpObject) memory).getItem(board.vm, 1L))).isEqualTo("6");
        ((MpObject) memory).setItem(board.vm, 0L, 7L);
        assertThat(board.show(() -> board.method(clock, "memory"))).isEqualTo("b'\\x07\\x06'");
    }

    /** A file system that is made in the partition is found through the table. */
    @Test
    void filesOfStm32() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object part = board.make("pyb.Flash", "start=", 0);
        board.method(board.get("vfs.VfsFat"), "mkfs", part);
        board.method(board.make("vfs.VfsFat", part), "mkdir", "b");
        Object whole = board.make("vfs.VfsFat", board.make("pyb.Flash"));
        assertThat(board.show(() -> board.make("builtins.list", board.method(whole, "ilistdir"))))
                .contains("'b'");
    }

    /** A file system works on it as on a board. */
    @ParameterizedTest
    @CsvSource({
        "RP2, _rp2.Flash, VfsLfs2",
        "RP2, _rp2.Flash, VfsFat",
        "STM32, machine.SDCard, VfsFat",
        "SAMD, samd.Flash, VfsLfs2"
    })
    void filesAreKept(Port port, String device, String system) {
        TestBoard board = TestBoard.of(port, "sdcard 2048");
        Object blocks = board.make(device);
        Object type = board.get("vfs." + system);
        board.method(type, "mkfs", blocks);
        Object files = board.make("vfs." + system, blocks);
        board.method(board.method(files, "open", "a", "w"), "close");
        board.method(files, "mkdir", "b");
        assertThat(board.show(() ->
                        board.make("builtins.list", board.method(board.make("vfs." + system, blocks), "ilistdir"))))
                .contains("'a'", "'b'");
    }

    @Test
    void cardOfStm32() {
        TestBoard board = TestBoard.of(Port.STM32, "sdcard 2048", "at 1s sdcard 0");
        Object card = board.make("SDCard");
        assertThat(board.get("pyb.SDCard")).isSameAs(board.get("machine.SDCard"));
        assertThat(board.method(card, "present")).isEqualTo(true);
        assertThat(board.show(() -> board.method(card, "info"))).isEqualTo("None");
        MpByteArray block = MpByteArray.of(new byte[512]);
        assertThat(board.method(card, "readblocks", 0, block)).isEqualTo(-5L);
        assertThat(board.method(card, "ioctl", 1, 0)).isEqualTo(0L);
        assertThat(board.show(() -> board.method(card, "info"))).isEqualTo("(1048576, 512, 0)");
        assertThat(board.method(card, "writeblocks", 2047, block)).isEqualTo(0L);
        assertThat(board.method(card, "writeblocks", 2048, block)).isEqualTo(-5L);
        assertThat(board.show(() -> board.method(card, "write", 0, TestBoard.bytes(1))))
                .isEqualTo("ValueError('writes must be a multiple of 512 bytes',)");
        assertThat(board.show(() -> board.method(card, "read", 5000)))
                .isEqualTo("Exception('sdcard_read_blocks failed [-5]',)");
        board.sleepMillis(1000);
        assertThat(board.method(card, "present")).isEqualTo(false);
        assertThat(board.method(card, "ioctl", 1, 0)).isEqualTo(-1L);
    }

    @Test
    void cardOfEsp32() {
        TestBoard board = TestBoard.of(Port.ESP32, "at 1s sdcard 4096");
        Object card = board.make("SDCard", "slot=", 2, "sck=", 18);
        assertThat(board.show(() -> board.method(card, "info"))).isEqualTo("OSError(110, 'ESP_ERR_TIMEOUT')");
        MpByteArray block = MpByteArray.of(new byte[512]);
        assertThat(board.method(card, "readblocks", 0, block)).isEqualTo(false);
        assertThat(board.method(card, "ioctl", 4, 0)).isEqualTo(-1L);
        board.sleepMillis(1000);
        assertThat(board.show(() -> board.method(card, "info"))).isEqualTo("(2097152, 512)");
        assertThat(board.method(card, "readblocks", 4096, block)).isEqualTo(-5L);
        assertThat(board.show(() -> board.make("SDCard", "slot=", 0))).isEqualTo("ValueError('invalid slot number',)");
        assertThat(board.show(() -> board.make("SDCard", "width=", 8)))
                .isEqualTo("ValueError('width must be 1 or 4 (or 8 on slot 0)',)");
        assertThat(board.show(() -> board.make("SDCard", "miso=", 19)))
                .isEqualTo("ValueError('invalid config: SDMMC slot with SPI pin arguments',)");
    }

    @Test
    void partitions() {
        TestBoard board = TestBoard.of(Port.ESP32);
        Object running = board.make("esp32.Partition", 1);
        assertThat(board.show(() -> board.method(running, "info")))
                .isEqualTo("(0, 0, 65536, 2031616, 'factory', False)");
        Object find = board.get("esp32.Partition.find");
        MpList found = (MpList) Objects.requireNonNull(((MpObject) find).call(board.vm, new Object[] {1L}, 0, 1, 0));
        assertThat(board.show(() -> found))
                .contains("label=nvs, ", "label=phy_init, ")
                .endsWith("<Partition type=1, subtype=129, address=2097152, size=2097152, label=vfs, encrypted=0>]");
        Object files = found.get(2);
        assertThat(board.method(files, "ioctl", 4, 0)).isEqualTo(512L);
        board.method(files, "writeblocks", 511, TestBoard.bytes(1, 2));
        assertThat(bytes(board, board.make("esp32.Partition", "vfs", 512), 4088, 3))
                .isEqualTo("bytearray(b'\\x01\\x02\\xff')");
        assertThat(board.show(() -> board.method(files, "readblocks", 512, MpByteArray.of(new byte[1]))))
                .isEqualTo("OSError(-258, 'ESP_ERR_INVALID_ARG')");
        assertThat(board.show(() -> board.make("esp32.Partition", "ota_0"))).isEqualTo("OSError(2,)");
        assertThat(board.show(() -> board.method(running, "get_next_update"))).isEqualTo("OSError(2,)");
        assertThat(board.show(() -> board.method(running, "set_boot"))).isEqualTo("OSError(-261, 'ESP_ERR_NOT_FOUND')");
        assertThat(board.show(() -> board.make("esp32.Partition", 2))).isEqualTo("ValueError()");
    }
}
