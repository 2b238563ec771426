/// How long records are kept, and how two who lead erase those whose time is over.
@NullMarked
package org.mainstay.inside.support.retention;

import org.jspecify.annotations.NullMarked;
