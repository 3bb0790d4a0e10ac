/**
 * Shows what an image costs as a picture: areas for bytes, in a {@link io.github.mpyfreezer.size.html.SizePage} to look around
 * in and in a {@link io.github.mpyfreezer.size.html.TreemapSvg}.
 */
@NullMarked
package io.github.mpyfreezer.size.html;

import org.jspecify.annotations.NullMarked;
