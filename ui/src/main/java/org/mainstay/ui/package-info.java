/// The page shell, the NHS.UK components and charts; knows no room.
@NullMarked
package org.mainstay.ui;

import org.jspecify.annotations.NullMarked;
