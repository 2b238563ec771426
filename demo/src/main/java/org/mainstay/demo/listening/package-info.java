/// Where the hub of the invented locality goes out and listens.
@NullMarked
package org.mainstay.demo.listening;

import org.jspecify.annotations.NullMarked;
