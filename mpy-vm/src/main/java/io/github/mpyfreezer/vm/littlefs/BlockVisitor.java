package io.github.mpyfreezer.vm.littlefs;

/** Is told of blocks that are in use, of some more than once. */
@FunctionalInterface
interface BlockVisitor {
    void visit(long block);
}
