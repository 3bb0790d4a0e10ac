/** What a machine can be connected to: folders of this computer, streams. */
@NullMarked
package io.github.mpyfreezer.vm.host;

import org.jspecify.annotations.NullMarked;
