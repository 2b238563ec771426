/// What the doors make of a request.
@NullMarked
package org.mainstay.house.web;

import org.jspecify.annotations.NullMarked;
