/**
 * What firmware targets can hold. {@link io.github.mpyfreezer.boards.BoardCatalog} finds a
 * {@link io.github.mpyfreezer.boards.BoardProfile} by the name that {@code make BOARD=} takes; the values are read from one
 * text file a port ({@code stm32.boards} and so on, beside this package in the resources), and a user can add a file of
 * their own whose boards are {@code like} known ones.
 *
 * <p>A profile says what the firmware was built to hold, it does not look at a build: where a build directory is at hand,
 * its qstr header is the better witness and is to be compared with the profile.
 */
@NullMarked
package io.github.mpyfreezer.boards;

import org.jspecify.annotations.NullMarked;
