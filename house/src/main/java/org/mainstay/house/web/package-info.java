/// Answers every request: pages in their shell, safe headers, one table of who may go where.
@NullMarked
package org.mainstay.house.web;

import org.jspecify.annotations.NullMarked;
