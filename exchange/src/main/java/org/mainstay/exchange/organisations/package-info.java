/// The organisations that people work for, brought in from official codes and names.
@NullMarked
package org.mainstay.exchange.organisations;

import org.jspecify.annotations.NullMarked;
