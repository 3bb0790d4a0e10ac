package io.github.mpyfreezer.boards;

/**
 * What a board is made of, in words for people. Any of them is empty where it is not known.
 *
 * @param vendor who makes the board
 * @param product what its maker calls it
 * @param mcu the family of the chip as the board's {@code board.json} names it: {@code stm32f4}
 * @param mcuBuild the name of the chip in the build: {@code STM32F405xx}
 * @param cpu the core with its floating-point unit as the compiler names them: {@code cortex-m4+fpv4-sp-d16}
 * @param arch the instruction set: {@code armv7em}. What code may be frozen is in {@link NativeCode}, not here
 */
public record Hardware(String vendor, String product, String mcu, String mcuBuild, String cpu, String arch) {}
