/// How guides and courses are read, refused, drawn and found.
@NullMarked
package org.mainstay.outside.academy.shelf;

import org.jspecify.annotations.NullMarked;
