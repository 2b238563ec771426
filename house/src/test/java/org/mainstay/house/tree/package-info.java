/// Tests of the documents that are made from the code.
@NullMarked
package org.mainstay.house.tree;

import org.jspecify.annotations.NullMarked;
